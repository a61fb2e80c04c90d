package io.dangwu;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** Which room of the house may know which. */
class HouseTest {

	private static JavaClasses product;

	@BeforeAll
	static void readTheProduct() {
		product = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackages("io.dangwu");
	}

	@Test
	void modulesKnowOnlyTheModulesTheyMay() {
		ApplicationModules.of(DangwuApplication.class).verify();
	}

	@Test
	void rulesKnowNothingButRegulations() {
		classes().that()
			.resideInAPackage("..rule..")
			.should()
			.onlyDependOnClassesThat()
			.resideInAnyPackage("java..", "org.jspecify..", "io.dangwu..rule..", "io.dangwu.regulation..")
			.check(product);
	}

	@Test
	void theEngineIsKnownToProcessRoomsOnly() {
		noClasses().that()
			.resideOutsideOfPackages("..process..", "io.dangwu.engine..", "io.dangwu.access..", "io.dangwu.local..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.camunda..")
			.check(product);
	}

	@Test
	void processRoomsAreKnownToNobody() {
		noClasses().that()
			.resideOutsideOfPackage("..process..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("io.dangwu..process..")
			.check(product);
	}

}
