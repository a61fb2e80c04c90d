package io.dangwu.notification.process;

import io.dangwu.ApplicationTest;
import io.dangwu.notification.PostOffice;
import io.dangwu.notification.Recipients;
import io.dangwu.notification.Recipients.Offices;
import io.dangwu.organization.PostKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class IncidentNoticesTest {

	@Autowired
	private IncidentNotices incidentNotices;

	@Autowired
	private Papers papers;

	@Autowired
	private PostOffice post;

	@Autowired
	private Recipients recipients;

	private Offices offices;

	@BeforeEach
	void open() {
		this.offices = this.recipients.offices();
		this.post.open();
	}

	@AfterEach
	void close() {
		this.papers.clear();
		this.post.close();
	}

	@Test
	void tellsThePartyOfficeOnceWhichStepOfWhichCaseFailed() {
		var office = this.recipients.holder("ZZ00", PostKind.PARTY_OFFICE_STAFF);
		var jammed = this.papers.jam(this.offices.file());

		this.incidentNotices.report();
		this.post.deliver();
		this.incidentNotices.report();

		assertThat(this.post.mailsTo(office, this.offices.file())).singleElement().satisfies((mail) -> {
			assertThat(mail.subject()).isEqualTo("【党务】流程步骤执行失败：文件销毁");
			assertThat(mail.text()).contains("流程：文件销毁\n步骤：登记销毁\n编号：" + this.offices.file())
				.contains("/camunda/app/cockpit/default/#/process-instance/" + jammed.getId() + "/runtime");
		});
	}

	@Test
	void saysNothingOfWhatWasRepairedMeanwhile() {
		var office = this.recipients.holder("ZZ00", PostKind.PARTY_OFFICE_STAFF);
		var jammed = this.papers.jam(this.offices.file());
		this.incidentNotices.report();

		this.papers.repair(jammed);

		assertThat(this.post.mailsTo(office, this.offices.file())).isEmpty();
	}

}
