import * as vscode from "vscode";

/** Asks for one of the languages that Tenderdraft speaks, each by its own name; that of the editor comes first. */
export async function pickLanguage(placeHolder: string): Promise<string | undefined> {
  const items = [
    { label: "العربية", language: "ar" },
    { label: "Русский", language: "ru" },
    { label: "English", language: "en" },
  ];
  const isOwn = ({ language }: { readonly language: string }): boolean => vscode.env.language.startsWith(language);
  items.sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.language;
}
