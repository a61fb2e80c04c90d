/**
 * Notices that follow from the engine's tasks, due dates and incidents.
 */
@NullMarked
package io.dangwu.notification.process;

import org.jspecify.annotations.NullMarked;
