/** The pages of training classes. */
@NullMarked
package io.dangwu.training.web;

import org.jspecify.annotations.NullMarked;
