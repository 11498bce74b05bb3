package dev.handover.query.http;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * One thing wrong with a request.
 *
 * @param parameter the parameter at fault, as the client named it
 * @param detail what is wrong and what to write instead
 */
@JsonPropertyOrder({"parameter", "detail"})
public record Fault(String parameter, String detail) {}
