package dev.handover.extraction;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text below rules below dates below mentions below patterns below reports, and one door. */
@AnalyzeClasses(
    packages = "dev.handover.extraction",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ExtractionArchitectureTest {
  private static final String ROOT = "dev.handover.extraction";

  @ArchTest
  static final ArchRule eachStageUsesOnlyThoseBelowIt =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("door")
          .definedBy(ROOT)
          .layer("report")
          .definedBy(ROOT + ".report")
          .layer("pattern")
          .definedBy(ROOT + ".pattern")
          .layer("table")
          .definedBy(ROOT + ".table")
          .layer("mention")
          .definedBy(ROOT + ".mention")
          .layer("article")
          .definedBy(ROOT + ".article")
          .layer("date")
          .definedBy(ROOT + ".date")
          .layer("rule")
          .definedBy(ROOT + ".rule")
          .layer("text")
          .definedBy(ROOT + ".text")
          .whereLayer("door")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("report")
          .mayOnlyBeAccessedByLayers("door")
          .whereLayer("pattern")
          .mayOnlyBeAccessedByLayers("door", "report")
          .whereLayer("table")
          .mayOnlyBeAccessedByLayers("door", "report")
          .whereLayer("mention")
          .mayOnlyBeAccessedByLayers("door", "report", "pattern", "table")
          .whereLayer("article")
          .mayOnlyBeAccessedByLayers("door")
          .whereLayer("date")
          .mayOnlyBeAccessedByLayers("door", "report", "pattern", "table", "mention", "article")
          .whereLayer("rule")
          .mayOnlyBeAccessedByLayers(
              "door", "report", "pattern", "table", "mention", "article", "date");

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule extractorIsTheOnlyDoor =
      classes()
          .that()
          .resideInAPackage(ROOT)
          .and()
          .arePublic()
          .should()
          .haveFullyQualifiedName(Extractor.class.getName());

  @ArchTest static final ArchRule nothingIsPrinted = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

  @ArchTest
  static final ArchRule clockAndEnvironmentAreNotAsked =
      noClasses()
          .should()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "getenv", String.class)
          .orShould()
          .callMethod(Locale.class, "getDefault");

  /** Expressions that backtrack over an article's text would break the promise of linear time. */
  @ArchTest
  static final ArchRule noRegularExpressionReadsText =
      noClasses()
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(Pattern.class, Matcher.class)
          .orShould()
          .callMethod(String.class, "matches", String.class)
          .orShould()
          .callMethod(String.class, "replaceAll", String.class, String.class)
          .orShould()
          .callMethod(String.class, "replaceFirst", String.class, String.class);
}
