import type { BidModel } from "../../../model/bid-model.ts";
import { inTenderLanguage } from "./ask-buyer.ts";

/** Questions to the buyer about a KPI, in the tender's language. */
export interface KpiQuestions {
  incomplete(metric: string): string;
  access(metric: string): string;
}

const texts = {
  en: {
    incomplete: (metric: string) => `KPI “${metric}”: from which number is it counted, and who provides the data?`,
    access: (metric: string) => `KPI “${metric}”: how does the contractor get the data, and how often?`,
  },
  ru: {
    incomplete: (metric: string) =>
      `Показатель «${metric}»: от какого значения он считается и кто предоставляет данные?`,
    access: (metric: string) => `Показатель «${metric}»: как и как часто исполнитель получает данные?`,
  },
  ar: {
    incomplete: (metric: string) => `المؤشر «${metric}»: ما القيمة التي يُقاس منها، ومن يقدّم البيانات؟`,
    access: (metric: string) => `المؤشر «${metric}»: كيف يحصل مقدم الخدمة على البيانات، وكم مرة؟`,
  },
} satisfies Readonly<Record<string, KpiQuestions>>;

/** The questions in the language of the tender. */
export function kpiQuestions(bid: BidModel): KpiQuestions {
  return inTenderLanguage<KpiQuestions>(bid, texts);
}
