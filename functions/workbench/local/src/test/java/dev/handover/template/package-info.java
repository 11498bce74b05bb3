/** What {@code template.yaml} deploys is what the code expects; see {@link TemplateTest}. */
@NullMarked
package dev.handover.template;

import org.jspecify.annotations.NullMarked;
