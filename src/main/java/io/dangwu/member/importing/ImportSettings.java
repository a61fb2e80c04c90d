package io.dangwu.member.importing;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How workbooks are kept.
 *
 * @param keepFor so long after its upload a workbook can be imported and its result be
 * read; then it is purged
 */
@ConfigurationProperties("dangwu.workbook")
record ImportSettings(@DefaultValue("PT24H") Duration keepFor) {

}
