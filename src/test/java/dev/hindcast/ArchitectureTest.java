package dev.hindcast;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.hindcast.evidence.EventCollector;
import dev.hindcast.evidence.EvidenceReader;
import dev.hindcast.evidence.tree.EvidenceTree;
import dev.hindcast.language.Language;
import dev.hindcast.timeline.Timelines;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The shape of the house: modules use only what they say, and the pure cores know no framework. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.hindcast");

    /** The precompiled templates are generated, and stand for all modules at once. */
    @Test
    void modulesUseOnlyWhatTheySay() {
        ApplicationModules.of(Application.class, resideInAPackage("dev.hindcast.pages.."))
                .verify();
    }

    /** So that the command line and anybody's test run them without a server. */
    @Test
    void whatReadsReconstructsChecksWordingAndWritesKnowsNoFrameworkNorDatabase() {
        noClasses()
                .that()
                .belongToAnyOf(
                        EvidenceReader.class, EventCollector.class, EvidenceTree.class, Timelines.class, Language.class)
                .or()
                .resideInAnyPackage(
                        "dev.hindcast.evidence.format..",
                        "dev.hindcast.evidence.json..",
                        "dev.hindcast.evidence.row..",
                        "dev.hindcast.evidence.time..",
                        "dev.hindcast.evidence.tree..",
                        "dev.hindcast.retrospective.reading..",
                        "dev.hindcast.timeline.report..",
                        "dev.hindcast.language.report..",
                        "dev.hindcast.retrospective.exporting..")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .transitivelyDependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "java.sql..", "jakarta..")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLineWritesToTheTerminal() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.hindcast.cli..")
                .should(ACCESS_STANDARD_STREAMS)
                .check(CLASSES);
    }
}
