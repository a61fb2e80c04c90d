package io.dangwu.grading;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which groups are asked in a grading.
 */
@Service
@Transactional(readOnly = true)
public class GradingPeople {

	private final GradingDesk desk;

	GradingPeople(GradingDesk desk) {
		this.desk = desk;
	}

	/** Those who answer for the organisation. */
	public List<String> owners(String key) {
		return this.desk.access().own(this.desk.grading(key).unit());
	}

	/** Those of its direct superior. */
	public List<String> superiors(String key) {
		return this.desk.access().superiors(this.desk.grading(key).unit());
	}

	public List<String> confirmers() {
		return this.desk.access().confirmers();
	}

}
