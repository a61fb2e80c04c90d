package io.dangwu.member.importing;

import java.util.Optional;

import io.dangwu.member.Education;
import io.dangwu.member.PersonCategory;

/**
 * The words under which colleges keep what we call by one.
 */
final class Vocabulary {

	private Vocabulary() {
	}

	static Optional<Education> education(String word) {
		return switch (word) {
			case "研究生", "博士研究生", "硕士研究生", "博士", "硕士", "研究生教育" -> Optional.of(Education.POSTGRADUATE);
			case "大学本科", "本科", "大学", "大学普通班" -> Optional.of(Education.UNDERGRADUATE);
			case "大学专科", "大专", "专科", "高职" -> Optional.of(Education.JUNIOR_COLLEGE);
			case "中专", "中等专科", "中技", "职高", "技工学校", "中等职业教育" -> Optional.of(Education.VOCATIONAL_SCHOOL);
			case "高中", "普通高中" -> Optional.of(Education.HIGH_SCHOOL);
			case "初中", "初级中学" -> Optional.of(Education.MIDDLE_SCHOOL);
			case "小学" -> Optional.of(Education.PRIMARY_SCHOOL);
			default -> Optional.empty();
		};
	}

	static Optional<PersonCategory> category(String word) {
		return switch (word) {
			case "教职工", "教师", "教工", "职工", "在职教职工", "在岗教职工" -> Optional.of(PersonCategory.STAFF);
			case "学生", "在校学生", "大学生" -> Optional.of(PersonCategory.STUDENT);
			case "离退休人员", "离退休", "退休", "离休", "离退休教职工" -> Optional.of(PersonCategory.RETIRED);
			default -> Optional.empty();
		};
	}

}
