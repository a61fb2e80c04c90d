package io.dangwu.document;

import java.time.LocalDateTime;

/**
 * A change of a template.
 *
 * @param bundled whether the office went back to the one that comes with the product
 */
public record TemplateVersion(long id, boolean bundled, String changedBy, LocalDateTime changedAt) {

}
