/** Beginnings of words that stand in any requirement and tell nothing of what it is about. */
export const measuring: ReadonlySet<string> = new Set(
  [
    "более менее кален рабоч колич долже должн течен дней суток месяц часов недел контр догов закуп заявк участ заказ числ",
    "within least most more less than every each from with shall must will days month week weeks year years hours worki calen numbe contr tende",
    "two three four five six seven eight nine ten twent thirt forty fifty",
    "خلال مده اقل اكثر يوم ايام شهر اشهر شهور ساعه ساعات اسبوع سنه سنوات عقد منافسه عدد لكل",
    "واحد واحده اثنين اثنان ثلاثه ثلاث اربعه اربع خمسه خمس سته سبعه سبع ثمانيه ثماني تسعه تسع عشره عشر عشرين ثلاثين اربعين خمسين ستين تسعين",
  ].flatMap((words) => words.split(" ").map(stemOf)),
);

/** The beginning of a word in small letters, without the Arabic article, and with one form of its last letter. */
export function stemOf(word: string): string {
  return word
    .replace(/^(?:وال|بال|كال|فال|ال|لل)(?=\p{L}{3})/u, "")
    .replace(/ة$/u, "ه")
    .slice(0, 5);
}
