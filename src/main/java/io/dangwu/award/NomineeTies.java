package io.dangwu.award;

import java.util.Optional;
import java.util.UUID;

/**
 * To whom and to which branch a nominee is tied; for telling conflicts of interest, shown
 * to nobody.
 *
 * @param member none where a branch stands for itself
 */
public record NomineeTies(UUID nomination, Optional<UUID> member, String branch) {

}
