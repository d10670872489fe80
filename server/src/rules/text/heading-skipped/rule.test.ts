import { describe, it } from "vitest";
import { check, checkFix } from "../../../../../tests/harness/check.ts";
import { sectionFixture } from "../../../../../tests/harness/section-samples.ts";

describe("text/heading-skipped", () => {
  it("takes one level down and any number up, in every language", () =>
    check(
      sectionFixture(`## Подготовка
### Сбор вопросов
#### Опрос посетителей
## النشر والردود
### How we measure
## Итоги`),
    ));

  it("measures the first heading by the title", async () => {
    await checkFix(
      sectionFixture("### منهجية العمل {#method}\n\nنبدأ بالخطة."),
      sectionFixture("## منهجية العمل {#method}\n\nنبدأ بالخطة."),
    );
    await check(sectionFixture("# Подход\n## Подготовка"));
  });

  it("raises what lies below with it, and leaves what comes after", async () => {
    const before = "## Подготовка\n\n#### Сбор\n\n##### Опрос\n\n#### Разбор\n\n### Сверка\n\n## Итог";
    const after = "## Подготовка\n\n### Сбор\n\n#### Опрос\n\n### Разбор\n\n### Сверка\n\n## Итог";
    await checkFix(sectionFixture(before), sectionFixture(after));
  });

  it("reports every gap once, and headings in blocks of the document too", () =>
    check(
      sectionFixture(`## Подготовка
##### Сбор
<!-- info[text/heading-skipped] "##### Сбор": Make it level 3 -->
##### Разбор

:::note
## Важно
#### Сроки
<!-- info[text/heading-skipped] "#### Сроки": is of level 4 -->
:::`),
    ));

  it("does not count headings that are quoted or stand in lists", () =>
    check(sectionFixture("## Подготовка\n\n> #### Из письма заказчика\n\n- #### Пункт\n\n### Сбор")));
});
