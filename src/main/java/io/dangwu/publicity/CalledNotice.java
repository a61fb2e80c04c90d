package io.dangwu.publicity;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A notice that a feature wants posted for one of its cases.
 *
 * @param callerKey the business key of that case
 * @param subject what kind of notice, as in {@code PROSPECT}
 * @param title the same in the words of the notice, as in 拟确定为发展对象
 * @param unit the organisation in which it is posted
 * @param about the person it is about; none where it is about the organisation or the
 * title names several
 */
public record CalledNotice(String callerKey, String subject, String title, String unit, @Nullable UUID about) {

}
