package dev.handover.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * An article that prints one of an exchange's voices.
 *
 * @param id digest of bucket and key
 * @param voice id of the text that it prints
 */
@JsonPropertyOrder({"id", "bucket", "key", "voice"})
public record ExchangeArticle(String id, String bucket, String key, String voice) {}
