/**
 * What {@code template.yaml} deploys is what the code expects ({@link TemplateTest}) and who may
 * use it ({@link AccessTest}).
 */
@NullMarked
package dev.handover.template;

import org.jspecify.annotations.NullMarked;
