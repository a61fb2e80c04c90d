package io.dangwu.engine;

import java.util.UUID;

/** Something broke in a step; the number stands in the log beside the cause. */
public class StepBroken extends RuntimeException {

	private final String number;

	StepBroken(Throwable cause) {
		this(UUID.randomUUID().toString().substring(0, 8), cause);
	}

	private StepBroken(String number, Throwable cause) {
		super("系统出错，本次操作没有生效。请把编号 %s 告诉党办".formatted(number), cause);
		this.number = number;
	}

	public String number() {
		return this.number;
	}

}
