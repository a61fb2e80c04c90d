package io.dangwu.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

import io.dangwu.member.Colleague;
import io.dangwu.member.RegisterLoader;
import io.dangwu.organization.Appointments;
import io.dangwu.organization.OrganizationEntry;
import io.dangwu.organization.OrganizationLoader;
import io.dangwu.organization.OrganizationType;
import io.dangwu.organization.PostKind;
import io.dangwu.organization.Unit;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * People with mail addresses and offices for them, each new, so that tests do not meet.
 */
@Component
public class Recipients {

	private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

	private static final int LETTERS = 26;

	private final JdbcClient jdbc;

	private final OrganizationLoader organizations;

	private final Appointments appointments;

	private final RegisterLoader register;

	Recipients(JdbcClient jdbc, OrganizationLoader organizations, Appointments appointments, RegisterLoader register) {
		this.jdbc = jdbc;
		this.organizations = organizations;
		this.appointments = appointments;
		this.register = register;
	}

	/** A general branch with one branch, and a directly affiliated branch. */
	public Offices offices() {
		var general = newCode();
		var branch = general + "-T01";
		open(general, "第" + general + "党总支", OrganizationType.GENERAL_BRANCH, Unit.COLLEGE);
		open(branch, "第" + general + "党总支第一党支部", OrganizationType.BRANCH, general);
		var direct = newCode();
		open(direct, "第" + direct + "直属党支部", OrganizationType.DIRECT_BRANCH, Unit.COLLEGE);
		return new Offices(general, branch, direct);
	}

	/** Somebody without a post. */
	public String somebody() {
		var number = "S%08d".formatted(ThreadLocalRandom.current().nextInt(90_000_000, 100_000_000));
		this.register.loadColleagues(List.of(new Colleague(number, name(number), address(number))));
		return number;
	}

	public String holder(String unit, PostKind post) {
		var somebody = somebody();
		this.appointments.appoint(somebody, unit, post, LONG_AGO);
		return somebody;
	}

	public void correct(String userId, @Nullable String address) {
		this.jdbc.sql("update colleague set email = ? where staff_no = ?").params(address, userId).update();
	}

	public static String name(String userId) {
		return "测试员" + userId.substring(1);
	}

	static String address(String userId) {
		return userId.toLowerCase() + "@example.org";
	}

	private String newCode() {
		var number = this.jdbc.sql("select count(*) from organization where code like 'X%'")
			.query(Integer.class)
			.single();
		return "X%c%02d".formatted('A' + number / 100 % LETTERS, number % 100);
	}

	private void open(String code, String name, OrganizationType type, String parent) {
		this.organizations.loadUnits(List.of(OrganizationEntry.of(new Unit(code, name, type, null, parent), LONG_AGO)));
	}

	/** The codes of three organisations. */
	public record Offices(String generalBranch, String branch, String directBranch) {

		public String secretaries() {
			return "branch-secretary-" + this.branch;
		}

		public String committee() {
			return "branch-committee-" + this.branch;
		}

		/** A case of the branch. */
		public String file() {
			return this.branch + "-FZ-2024-0001";
		}

	}

}
