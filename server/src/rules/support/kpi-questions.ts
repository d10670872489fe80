/** Questions to the buyer about a KPI, in the tender's language. */
export interface KpiQuestions {
  incomplete(metric: string): string;
  access(metric: string): string;
}

const english: KpiQuestions = {
  incomplete: (metric) => `KPI “${metric}”: from which number is it counted, and who provides the data?`,
  access: (metric) => `KPI “${metric}”: how does the contractor get the data, and how often?`,
};
const byLanguage: Readonly<Record<string, KpiQuestions>> = {
  ru: {
    incomplete: (metric) => `Показатель «${metric}»: от какого значения он считается и кто предоставляет данные?`,
    access: (metric) => `Показатель «${metric}»: как и как часто исполнитель получает данные?`,
  },
  ar: {
    incomplete: (metric) => `المؤشر «${metric}»: ما القيمة التي يُقاس منها، ومن يقدّم البيانات؟`,
    access: (metric) => `المؤشر «${metric}»: كيف يحصل مقدم الخدمة على البيانات، وكم مرة؟`,
  },
};

/** The questions in a language; English for a language without texts of its own. */
export function kpiQuestions(language: string | undefined): KpiQuestions {
  return byLanguage[language?.slice(0, 2) ?? ""] ?? english;
}
