/**
 * From bytes to the title, the text and the published date of an article. Read {@link
 * dev.handover.extraction.article.ArticleReader} and {@link
 * dev.handover.extraction.article.Article} first.
 */
@NullMarked
package dev.handover.extraction.article;

import org.jspecify.annotations.NullMarked;
