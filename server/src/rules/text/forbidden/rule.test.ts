import { describe, it } from "vitest";
import { check, checkFix } from "../../../../../tests/harness/check.ts";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";
import { bidWithSection, housePack } from "../../../../../tests/harness/section-samples.ts";

const bid = (body: string, lines = ""): string =>
  `//- only text/forbidden
${bidWithSection(body, lines)}`;

const house = (entry: string): string =>
  housePack(`styles: [{id: house-words, title: Слова дома, always: true, entries: [${entry}]}]`);

describe("text/forbidden", () => {
  const tender = tenderFile("styles: [state-communication, social-media]");

  it("holds only for tenders that name the list", () =>
    check(`${tenderFile()}${bid("На плакате яма на дороге, а страница в Инстаграме.")}`));

  it("looks into slogans, and not into names", () =>
    check(
      `${tender}${bid(`Слоган «Чиновники тоже люди и помогут вам» запомнят.
<!-- warning[text/forbidden] "Чиновники" -->

Спектакль «Чиновник и муза» показываем в мае.`)}`,
    ));

  it("finds names that are written with a capital letter, and says that the law is unconfirmed", () =>
    check(
      `${tender}${bid(`Страницу ведём в сети Instagram и на портале.
<!-- warning[text/forbidden] "Instagram": назовите разрешённую площадку -->`)}`,
    ));

  it("judges by the entry", () =>
    check(
      `${tender}${bid(`نصل إلى المعاقين في المدينة.
<!-- info[text/forbidden] "المعاقين" -->`)}`,
    ));

  it("leaves what is meant otherwise", () =>
    check(
      `${tender}${bid(`Классный руководитель приводит детей, крутой спуск огорожен.

Противодействие коррупции описано в политике.

В политике: «مكافحة الفساد».`)}`,
    ));

  it("writes the replacement of its list", () => {
    const files =
      house(
        "{words: [бесплатно], language: ru, rule: forbidden, reason: Так не говорят, replacement: в цене договора}",
      ) + tenderFile();
    return checkFix(files + bid("Правки делаем бесплатно."), files + bid("Правки делаем в цене договора."));
  });
});
