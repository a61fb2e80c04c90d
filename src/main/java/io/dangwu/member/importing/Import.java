package io.dangwu.member.importing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import io.dangwu.member.importing.xlsx.SheetName;
import io.dangwu.member.importing.xlsx.WorkbookFile;
import io.dangwu.member.importing.xlsx.WorkbookRefused;
import io.dangwu.organization.CollegeLoaded;
import io.dangwu.organization.OrganizationBook;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Goes through a workbook once: checks everything, compares it with the register and,
 * where it is to be written and nothing is wrong so far, writes it. Whoever runs it
 * undoes all when a fault was found at last.
 */
@Component
class Import {

	private static final List<String> OUR_OWN = List.of(RegisterWorkbook.GUIDE, RegisterWorkbook.CHOICES);

	private final OrganizationBook organizations;

	private final PersonSources people;

	private final ApplicationEventPublisher events;

	Import(OrganizationBook organizations, PersonSources people, ApplicationEventPublisher events) {
		this.organizations = organizations;
		this.people = people;
		this.events = events;
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public void run(WorkbookFile file, Run run) {
		var sheets = sheets(file, run);
		var units = new UnitImport(run, this.organizations);
		read(Tab.UNITS, sheets, file, run, units::take, () -> {
		});
		units.finish();
		var names = new UnitNames(units.units());
		var persons = new PersonImport(run, names, this.people);
		read(Tab.MEMBERS, sheets, file, run, persons::take, persons::settle);
		read(Tab.CANDIDATES, sheets, file, run, persons::take, persons::settle);
		persons.finish();
		var posts = new PostImport(run, names, new PostHolders(run, persons.roll(), this.people.book()),
				this.organizations);
		read(Tab.POSTS, sheets, file, run, posts::take, () -> {
		});
		posts.finish();
		if (run.writes() && !run.plan().changesNothing()) {
			this.events.publishEvent(new CollegeLoaded());
		}
	}

	private static Map<Tab, SheetName> sheets(WorkbookFile file, Run run) {
		var sheets = new EnumMap<Tab, SheetName>(Tab.class);
		file.sheets().stream().filter((sheet) -> !OUR_OWN.contains(sheet.name())).forEach((sheet) -> {
			var tab = Tab.named(sheet.name());
			if (tab.isEmpty() || sheet.hidden() || sheets.containsKey(tab.get())) {
				run.hint("“%s”工作表%s，没有读取".formatted(sheet.name(),
						tab.isEmpty() ? "不在模板中" : sheet.hidden() ? "是隐藏的" : "与前面的工作表重复"));
				return;
			}
			sheets.put(tab.get(), sheet);
		});
		if (sheets.isEmpty()) {
			throw new WorkbookRefused("工作簿中没有可以导入的工作表；工作表应名为“组织”“任职”“党员”“发展对象与入党申请人”，可以先下载模板");
		}
		return sheets;
	}

	private static void read(Tab tab, Map<Tab, SheetName> sheets, WorkbookFile file, Run run, Consumer<Line> lines,
			Runnable lastLine) {
		var sheet = sheets.get(tab);
		if (sheet != null) {
			var reading = new TabReading(tab, run, lines);
			var merged = file.read(sheet, reading::read);
			lastLine.run();
			reading.finish(sheet, merged);
		}
	}

}
