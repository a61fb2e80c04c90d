package io.dangwu.local.cases;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;

import io.dangwu.campaign.CampaignReading;
import io.dangwu.campaign.CampaignService;
import io.dangwu.campaign.ImplementationPlan;
import io.dangwu.campaign.ImplementationPlans;
import io.dangwu.campaign.PlanFiles;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

import org.springframework.stereotype.Component;

/** The doors of a campaign. */
@Component
record CampaignRooms(CampaignService campaigns, CampaignReading reading, ImplementationPlans plans, PlanFiles files,
		Officials officials) {

	String secretary(String unit) {
		return this.officials.secretary(unit);
	}

	void plan(String key, String secretary, LocalDate on) {
		var actor = this.officials.actor(secretary);
		this.files.add(key, "实施方案.docx", paper("结合学院方案制定本单位实施方案：动员部署、六查六看、整改提高、考核总结。"), actor);
		this.plans.submit(key, new ImplementationPlan(on, "委员会纪要〔示例〕7 号", "逐级动员，对照六查六看自查自评，每个支部至少整改两个突出问题，年底总结。"),
				actor);
	}

	/** A Word file that says so. */
	static byte[] paper(String text) {
		try (var document = new XWPFDocument(); var out = new ByteArrayOutputStream()) {
			document.createParagraph().createRun().setText(text);
			document.write(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
