package io.dangwu.local.college;

import java.time.Clock;
import java.time.LocalDate;

import io.dangwu.local.Preparation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Fills an empty register with the invented college at the first start. */
@Component
class DemonstrationCollege implements Preparation {

	private static final Logger LOG = LoggerFactory.getLogger(DemonstrationCollege.class);

	private final CollegeLoader loader;

	private final Clock clock;

	private final Demonstration demonstration;

	DemonstrationCollege(CollegeLoader loader, Clock clock,
			@Value("${dangwu.demonstration:today}") Demonstration demonstration) {
		this.loader = loader;
		this.clock = clock;
		this.demonstration = demonstration;
	}

	@Override
	public void prepare() {
		if (this.loader.isNeeded()) {
			this.demonstration.college(LocalDate.now(this.clock)).ifPresent(this::load);
		}
	}

	@Override
	public int getPhase() {
		return 0;
	}

	private void load(College college) {
		this.loader.load(college);
		LOG.info("Demonstration college created with {} people in {} organisations", college.people().size(),
				college.units().size());
	}

}
