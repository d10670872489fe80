import { describe, it } from "vitest";
import { check, checkFix } from "../../../../../tests/harness/check.ts";
import { sectionFixture } from "../../../../../tests/harness/section-samples.ts";

const paper = (path: string): string => `//- bids/demo/${path}\n(a paper)\n`;

const missing = 'sections: [sections/a.md, sections/b.md]\n# error[bid/file-missing] "sections/b.md"';

describe("link/file-missing", () => {
  it("proposes the file that was meant", async () => {
    const files = paper("files/схема работ.png") + paper("files/смета.pdf");
    const linking = (body: string): string => sectionFixture(body, { files });
    await checkFix(linking("![Схема](../files/схема_работ.png)"), linking("![Схема](../files/схема%20работ.png)"));
    await checkFix(linking("[Смета](смета.pdf)"), linking("[Смета](../files/смета.pdf)"));
    await checkFix(linking("[Смета](/files/смета.pdf)"), linking("[Смета](/bids/demo/files/смета.pdf)"));
  });

  it("looks into the titles of notes too", async () => {
    const linking = (path: string): string =>
      sectionFixture(`:::note[مهم 👁️ [Смета](${path})]\nТекст\n:::`, { files: paper("files/смета.pdf") });
    await checkFix(linking("смета.pdf"), linking("../files/смета.pdf"));
  });

  it("completes addresses of the web and of mail", async () => {
    await checkFix(sectionFixture("[Сайт](www.example.com/a)"), sectionFixture("[Сайт](https://www.example.com/a)"));
    await checkFix(sectionFixture("[البريد](a@example.com)"), sectionFixture("[البريد](mailto:a@example.com)"));
  });

  it("follows paths as the print does", () =>
    check(
      sectionFixture(
        `[Смета](../files/смета.pdf) [стр. 2](../files/смета.pdf#page=2) [от корня](/bids/demo/files/смета.pdf)
[Смета](<../files/смета 2.pdf>) [Смета](../files/смета%202.pdf) [папка](../files) [вниз](./a.md)

![Схема][s] [Письмо](mailto:a@example.com) [Сайт](https://example.com/нет.pdf) [Тел.](tel:+70005551841)

[s]: ../files/a.png`,
        { files: paper("files/смета.pdf") + paper("files/смета 2.pdf") + paper("files/a.png") },
      ),
    ));

  it("tells what is wrong with a path", () =>
    check(
      sectionFixture(
        `![Схема](../files/)
<!-- error[link/file-missing] "../files/": is a folder -->
![Схема][s]
<!-- error[link/file-missing] "![Схема][s]": There is no file “../нет.png” -->
[Смета](../../../../смета.pdf)
<!-- warning[link/file-missing] "../../../../смета.pdf": leads out of the folder -->
[Смета](C:\\смета.pdf)
<!-- warning[link/file-missing] "C:\\смета.pdf": one particular computer -->
[Смета]()
<!-- warning[link/file-missing] "": has no address -->
[Смета](javascript:alert(1))
<!-- warning[link/file-missing] "javascript:alert(1)": no path of a file -->
![Схема](data:image/png;base64,AAAA)
<!-- error[link/file-missing] "data:image/png;base64,AAAA": picture as a file -->

[s]: ../нет.png`,
        { files: paper("files/смета.pdf") },
      ),
    ));

  it("knows headings, captions and sections of the whole bid", async () => {
    await check(
      sectionFixture(`## Сроки {#terms}
:::caption[Смета]{#tab-price}
| А |
| --- |
| Б |
:::
[Сроки](#terms) [Смета](#tab-price) [Подход](#approach)
[Сроки](#term)
<!-- warning[link/file-missing] "#term": but there is “terms” -->
[المنهجية](#المنهجية)
<!-- warning[link/file-missing] "#المنهجية": There is no heading -->`),
    );
    await checkFix(
      sectionFixture("## Сроки {#terms}\n\n[Сроки](#Terms)"),
      sectionFixture("## Сроки {#terms}\n\n[Сроки](#terms)"),
    );
  });

  it("does not call an anchor missing while a section is", () =>
    check(sectionFixture("[Смета](#estimate)").replace("sections: [sections/a.md]", missing)));
});
