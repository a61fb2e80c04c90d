/**
 * E-mail: an outbox written in the transaction of the fact it tells of, and a postman who
 * delivers it on his own.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "organization", "member", "regulation" })
package io.dangwu.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
