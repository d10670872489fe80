/**
 * The question to the buyer, in the language of the tender.
 *
 * @param language The tender's language, as BCP 47 writes it; English for one that we do not write.
 */
export function questionFor(language: string, requirement: string, brand: string): string {
  switch (language.split("-")[0]) {
    case "ru":
      return `В требовании ${requirement} названо «${brand}» без слов «или эквивалент». Допускается ли эквивалент и по каким показателям он будет оцениваться?`;
    case "ar":
      return `يذكر المتطلب ${requirement} «${brand}» دون عبارة «أو ما يعادله». هل يُقبل بديل معادل، وبأي خصائص يُقيَّم؟`;
    default:
      return `Requirement ${requirement} names “${brand}” without the words “or equivalent”. Is an equivalent accepted, and by which characteristics will it be judged?`;
  }
}
