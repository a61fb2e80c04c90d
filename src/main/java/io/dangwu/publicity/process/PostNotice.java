package io.dangwu.publicity.process;

import java.time.LocalDate;
import java.util.List;

import io.dangwu.publicity.NewPosting;
import io.dangwu.publicity.NoticeChannel;

/** What is answered when a notice is posted. */
record PostNotice(LocalDate postedOn, List<NoticeChannel> channels, boolean textChecked) {

	NewPosting posting() {
		return new NewPosting(this.postedOn, this.channels, this.textChecked);
	}

}
