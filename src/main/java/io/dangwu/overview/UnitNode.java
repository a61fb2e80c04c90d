package io.dangwu.overview;

import java.util.List;

import io.dangwu.organization.HeadCount;
import io.dangwu.organization.UnitSheet;
import org.jspecify.annotations.Nullable;

/**
 * An organisation in the tree with what is looked for first.
 *
 * @param secretary name of the secretary; none where the post is vacant
 */
public record UnitNode(UnitSheet sheet, HeadCount count, @Nullable String secretary, List<UnitNode> children) {

}
