package io.dangwu.publicity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import io.dangwu.regulation.Cited;
import io.dangwu.regulation.DatedAct;

import org.springframework.stereotype.Component;

/** A feature that has notices posted for the tests, five working days each. */
@Component
class Petitioner implements NoticeCaller {

	static final String SUBJECT = "TEST";

	private static final int FIVE = 5;

	private final Map<String, CalledNotice> wanted = new HashMap<>();

	private final Map<String, LocalDate> readyOn = new HashMap<>();

	/** Wants a notice; before that day the case is not ready. */
	String want(String unit, UUID about, LocalDate ready) {
		var key = unit + "-FZ-" + UUID.randomUUID();
		this.wanted.put(key, new CalledNotice(key, SUBJECT, "拟确定为发展对象", unit, about));
		this.readyOn.put(key, ready);
		return key;
	}

	@Override
	public String subject() {
		return SUBJECT;
	}

	@Override
	public CalledNotice notice(String callerKey) {
		return this.wanted.get(callerKey);
	}

	@Override
	public Cited<Integer> workingDays(String callerKey, LocalDate postedOn) {
		new DatedAct("张贴日期", postedOn).after(new DatedAct("上级同意日期", this.readyOn.get(callerKey))).orThrow();
		return new Cited<>(FIVE, null);
	}

}
