import { describe, expect, it } from "vitest";
import { openOffice } from "../../server/src/host/libreoffice/open-office.ts";
import { makeOffice, until } from "./support/office-folder.ts";

describe("a conversion", () => {
  it("that hangs is ended after a while, and the message says so", async () => {
    const office = makeOffice("hanging");
    const opened = await openOffice(office.search, 1500);
    const error = await opened.convert(Buffer.from("PK")).catch((reason: unknown) => reason);
    await opened.close();
    expect(error).toMatchObject({ key: "officeSlow" });
    await until(() => office.alive().length === 0);
  });
});
