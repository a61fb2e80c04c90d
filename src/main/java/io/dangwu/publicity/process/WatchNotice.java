package io.dangwu.publicity.process;

import java.time.LocalDate;

import io.dangwu.publicity.NoticeChange;
import org.jspecify.annotations.Nullable;

/** What is answered when a posted notice must be changed. */
record WatchNotice(NoticeChange.Kind change, @Nullable LocalDate newLastDay, @Nullable String extensionConsent) {

	NoticeChange noticeChange() {
		return new NoticeChange(this.change, this.newLastDay, this.extensionConsent);
	}

}
