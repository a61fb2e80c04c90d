package io.dangwu.member.importing;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Takes away the workbooks that were kept long enough.
 */
@Component
class ImportPurge {

	private static final Logger LOG = LoggerFactory.getLogger(ImportPurge.class);

	private final ImportLog log;

	private final ImportSettings settings;

	ImportPurge(ImportLog log, ImportSettings settings) {
		this.log = log;
		this.settings = settings;
	}

	@Scheduled(cron = "0 17 * * * *")
	void purge() {
		var pieces = this.log.purge(this.settings.keepFor());
		if (pieces > 0) {
			LOG.info("{} pieces of workbooks purged", pieces);
		}
	}

}
