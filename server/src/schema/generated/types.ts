// Generated from schemas/*.schema.json by scripts/generate-schemas.ts: change the schemas, not this file.

/**
 * A short name by which other places refer to this one. It begins with a letter (of any alphabet) and goes on with letters, digits, dots, hyphens or underscores; no spaces.
 */
export type Id = string;

/**
 * A piece of text.
 */
export type Line = string;

/**
 * The place of another file, counted from the folder of this file. One that begins with `/` is counted from the root of the workspace. A path may not lead out of the workspace.
 */
export type Path = string;

/**
 * A number written with digits and, where needed, a dot: no spaces, no comma, no unit. It is kept exactly as written, so `1.10` stays `1.10`.
 */
export type Decimal = string;

/**
 * A calendar day as year-month-day. It means the whole day in the buyer's time zone.
 */
export type Day = string;

/**
 * An exact moment: day, `T`, hours and minutes, and how far the local clock is from UTC.
 */
export type Instant = string;

/**
 * A day such as `2026-11-25`, meaning that whole day, or an exact moment with the offset of its clock such as `2026-11-27T10:00+04:00` where hours count.
 */
export type DayOrInstant = string;

/**
 * A year, a month or a day: write as much as you know.
 */
export type DayMonthOrYear = string;

/**
 * A length of time: `P30D` is 30 days, `P6M` six months, `P1Y` one year.
 */
export type Duration = string;

/**
 * A language: `ar` Arabic, `ru` Russian, `en` English, or another two-letter code.
 */
export type Language = string;

/**
 * A currency by its three capital letters.
 */
export type Currency = string;

/**
 * The size of a file: a number and `KB`, `MB` or `GB` (`КБ`, `МБ`, `ГБ`). A number alone counts bytes.
 */
export type FileSize = string;

/**
 * A length on paper: a number with `mm`, `cm`, `in` or `pt`.
 */
export type Length = string;

/**
 * One value: yes or no (`true`, `false`), a number, a text, a date, or a number with its unit such as `24 in`.
 */
export type Scalar = boolean | number | string;

/**
 * An amount with its currency.
 */
export interface Money {
  /**
   * How much: digits with a dot, no spaces.
   */
  amount: Decimal;
  /**
   * Which currency, by three letters.
   */
  currency: Currency;
}

/**
 * An amount alone (in the currency of the tender or the bid), or an amount with its currency.
 */
export type AmountOrMoney =
  | string
  | {
      /**
       * How much: digits with a dot.
       */
      amount: Decimal;
      /**
       * Which currency, by three letters.
       */
      currency: Currency;
    };

/**
 * The official name of an organisation in every form the bid uses. Buyers check names to the letter, so declare each form here once and write `{{buyer.name.genitive}}` or `{{company.name.short}}` in the prose.
 */
export interface FullName {
  /**
   * The name exactly as in the charter or the register, with legal form and quotation marks.
   */
  full: Line;
  /**
   * The short name, as the charter gives it. If missing, the full name is used.
   */
  short?: Line;
  /**
   * Letters that stand for the name in running text. If missing, the short name is used.
   */
  abbreviation?: Line;
  /**
   * Russian родительный падеж: of whom? If missing, prose that asks for it is a finding.
   */
  genitive?: Line;
  /**
   * Russian дательный падеж: to whom? Used in letters.
   */
  dative?: Line;
  /**
   * Russian винительный падеж: whom? If missing, prose that asks for it is a finding.
   */
  accusative?: Line;
  /**
   * Russian творительный падеж: by whom? Used in «между … и …».
   */
  instrumental?: Line;
  /**
   * Russian предложный падеж: about whom? Used after «о», «в», «на».
   */
  prepositional?: Line;
}

/**
 * A postal address: one line as on an envelope, or its parts.
 */
export type Address =
  | string
  | {
      /**
       * The country.
       */
      country?: Line;
      /**
       * The postal code, kept as written (leading zeros stay).
       */
      postalCode?: Line;
      /**
       * Region, province or emirate.
       */
      region?: Line;
      /**
       * City or town.
       */
      city?: Line;
      /**
       * Street, house and office.
       */
      street?: Line;
    };

/**
 * How to reach an organisation. Everything is optional; what is given appears in the letter of bid.
 */
export interface Contacts {
  /**
   * Who answers questions.
   */
  person?: Line;
  /**
   * Telephone number in the form you want printed.
   */
  phone?: Line;
  /**
   * E-mail address.
   */
  email?: string;
  /**
   * Address of the website.
   */
  website?: Line;
  /**
   * When somebody answers.
   */
  hours?: Line;
}

/**
 * Each rule by its id, with its level or a record of level, reason and options.
 */
export interface RuleSettings {
  /**
   * A file that the manifest names is not there.
   */
  "bid/file-missing"?: RuleSetting;
  /**
   * The bid is marked as ready or handed in, and something that must come before is still open.
   */
  "bid/not-approved"?: RuleSetting;
  /**
   * A path of the bid leads out of the workspace, or is of a form that is never followed.
   */
  "bid/path-outside-workspace"?: RuleSetting;
  /**
   * A section that the tender demands is not in the bid.
   */
  "bid/section-missing"?: RuleSetting;
  /**
   * The sections stand in another order than the tender demands.
   */
  "bid/section-order"?: RuleSetting;
  /**
   * The bid holds for fewer days than the tender or the law asks.
   */
  "date/bid-validity"?: RuleSetting;
  /**
   * The deadline for bids is near, and the bid is still a draft.
   */
  "date/deadline-near"?: DateDeadlineNearSetting;
  /**
   * The deadline for bids has passed.
   */
  "date/deadline-passed"?: RuleSetting;
  /**
   * Two dates that cannot both be right: what must come first comes later.
   */
  "date/order"?: RuleSetting;
  /**
   * A day that the bid promises lies before the work begins or after it ends.
   */
  "date/outside-contract"?: RuleSetting;
  /**
   * A security that is handed in ends too early, or is too small.
   */
  "date/security-validity"?: RuleSetting;
  /**
   * A document is asked for on a condition, and the bid does not say whether the condition holds.
   */
  "document/condition-undecided"?: RuleSetting;
  /**
   * The file of a document that is handed in is not the one whose fingerprint the library holds.
   */
  "document/content-changed"?: RuleSetting;
  /**
   * One document is handed in twice, or two documents that are handed in are one.
   */
  "document/duplicate"?: RuleSetting;
  /**
   * A document that is handed in is no longer valid.
   */
  "document/expired"?: RuleSetting;
  /**
   * A document that is handed in is valid today, but not for as long as the tender asks.
   */
  "document/expires-early"?: RuleSetting;
  /**
   * The file of a document that is handed in holds nothing.
   */
  "document/file-empty"?: RuleSetting;
  /**
   * The file of a document that is handed in is not there.
   */
  "document/file-missing"?: RuleSetting;
  /**
   * The file of a document that is handed in is larger than the tender allows.
   */
  "document/file-too-large"?: RuleSetting;
  /**
   * The file of a document that is handed in is of a type that the buyer does not take.
   */
  "document/file-type"?: RuleSetting;
  /**
   * A document that must come with the bid is not handed in.
   */
  "document/missing"?: RuleSetting;
  /**
   * Somebody signs who may not sign for the company, or no longer, or whom the papers do not name.
   */
  "document/signatory-mismatch"?: RuleSetting;
  /**
   * A document that is handed in is older than the tender allows, or nobody knows how old it is.
   */
  "document/too-old"?: RuleSetting;
  /**
   * A document must be signed electronically, and nothing tells that it is.
   */
  "document/unsigned"?: RuleSetting;
  /**
   * The bid cannot get the points below which it is thrown out.
   */
  "evaluation/below-threshold"?: RuleSetting;
  /**
   * A criterion names a formula that no pack describes.
   */
  "evaluation/unknown-formula"?: RuleSetting;
  /**
   * The weights of the evaluation criteria do not make 100, or not what the law asks for.
   */
  "evaluation/weights"?: RuleSetting;
  /**
   * What is declared once is written again, with another value.
   */
  "fact/contradiction"?: RuleSetting;
  /**
   * More files are handed in than the tender takes.
   */
  "format/file-count"?: RuleSetting;
  /**
   * A file that is handed in has a name that platforms refuse, or another than the tender asks for.
   */
  "format/file-name"?: FormatFileNameSetting;
  /**
   * The document has, or can only have, other fonts or smaller letters than the tender demands.
   */
  "format/font"?: RuleSetting;
  /**
   * The document has, or can only have, other paper or margins than the tender demands.
   */
  "format/margins"?: RuleSetting;
  /**
   * All files together are larger than the tender takes.
   */
  "format/package-size"?: RuleSetting;
  /**
   * The bid, or a section of it, is longer than the tender takes.
   */
  "format/page-limit"?: RuleSetting;
  /**
   * A section has more words or characters than the tender takes.
   */
  "format/word-limit"?: RuleSetting;
  /**
   * A check was stopped before its end because it took too long or broke off.
   */
  "internal/check-stopped"?: RuleSetting;
  /**
   * A rule stopped with an error.
   */
  "internal/rule-crashed"?: RuleSetting;
  /**
   * The bid promises less for a KPI than the tender asks.
   */
  "kpi/below-target"?: RuleSetting;
  /**
   * A KPI of the tender lacks what is needed to prove that it was reached.
   */
  "kpi/incomplete"?: RuleSetting;
  /**
   * What the KPIs ask for costs more than the bid is paid.
   */
  "kpi/infeasible"?: RuleSetting;
  /**
   * The buyer keeps the data of a KPI, and nothing says how we get them.
   */
  "kpi/no-data-access"?: RuleSetting;
  /**
   * A link or a picture leads to a file or a place that is not there.
   */
  "link/file-missing"?: RuleSetting;
  /**
   * A directive does not exist, or is written in a form that it does not have.
   */
  "link/unknown-directive"?: RuleSetting;
  /**
   * A place refers to an id that nobody declares.
   */
  "link/unknown-id"?: RuleSetting;
  /**
   * A variable in the prose stands for nothing.
   */
  "link/unknown-variable"?: RuleSetting;
  /**
   * Something is declared in the bid and never used.
   */
  "link/unused-id"?: RuleSetting;
  /**
   * The price is so far below the limit that the law asks for proof, or for more security.
   */
  "price/abnormally-low"?: RuleSetting;
  /**
   * The bid costs more than the tender allows.
   */
  "price/above-ceiling"?: RuleSetting;
  /**
   * The prices are in another currency than the tender, or a currency is named that is not theirs.
   */
  "price/currency"?: RuleSetting;
  /**
   * The total of a price line is not its quantity times its price.
   */
  "price/line-mismatch"?: RuleSetting;
  /**
   * An amount has parts of a coin, or a total is off by nothing but rounding.
   */
  "price/rounding"?: RuleSetting;
  /**
   * A price in the text is another one than in the price schedule.
   */
  "price/text-mismatch"?: RuleSetting;
  /**
   * The total of the price schedule or of a lot is not the sum of its lines.
   */
  "price/total-mismatch"?: RuleSetting;
  /**
   * The prices are with VAT where the tender wants them without it, or the other way round.
   */
  "price/vat"?: RuleSetting;
  /**
   * The price in words is another one than the price in figures.
   */
  "price/words-mismatch"?: RuleSetting;
  /**
   * The tender names one make and does not let in an equivalent, and the bid does not offer that make.
   */
  "requirement/brand-without-equivalent"?: RuleSetting;
  /**
   * A requirement is answered twice, or two groups of one criterion are answered.
   */
  "requirement/duplicate-response"?: RuleSetting;
  /**
   * The tender wants an answer proved, and nothing proves it.
   */
  "requirement/no-evidence"?: RuleSetting;
  /**
   * A mandatory requirement of the tender has no answer.
   */
  "requirement/no-response"?: RuleSetting;
  /**
   * A question to the buyer has no answer, and the bid goes on as if it had one.
   */
  "requirement/open-question"?: RequirementOpenQuestionSetting;
  /**
   * A requirement says what nobody can measure, and nobody has asked what it means.
   */
  "requirement/vague"?: RuleSetting;
  /**
   * A response says that it deviates and does not say why.
   */
  "response/deviation-unexplained"?: RuleSetting;
  /**
   * An answer offers a product that is no longer made.
   */
  "response/discontinued-product"?: RuleSetting;
  /**
   * The evidence of an answer is of no sort that the tender accepts.
   */
  "response/evidence-type"?: RuleSetting;
  /**
   * A requirement asks for one definite value, and the answer leaves it open.
   */
  "response/not-concrete"?: RuleSetting;
  /**
   * A text that must be repeated as it stands in the tender was changed.
   */
  "response/not-verbatim"?: RuleSetting;
  /**
   * A line of the price schedule belongs to nothing that the tender asks for.
   */
  "response/orphan"?: RuleSetting;
  /**
   * A value does not keep to the limits of the requirement that it answers.
   */
  "response/out-of-range"?: RuleSetting;
  /**
   * A requirement changed since it was answered.
   */
  "response/suspect"?: RuleSetting;
  /**
   * A value is not of the type that the requirement expects.
   */
  "response/wrong-type"?: RuleSetting;
  /**
   * An answer is given in a unit that cannot be compared with the one the tender means.
   */
  "response/wrong-unit"?: RuleSetting;
  /**
   * YAML references are not followed.
   */
  "schema/alias"?: RuleSetting;
  /**
   * A name stands twice in one group.
   */
  "schema/duplicate-key"?: RuleSetting;
  /**
   * A value is missing or does not have the form that is asked for.
   */
  "schema/invalid"?: RuleSetting;
  /**
   * A file is saved in an encoding that is not read.
   */
  "schema/not-utf8"?: RuleSetting;
  /**
   * A file cannot be read as it is written.
   */
  "schema/syntax"?: RuleSetting;
  /**
   * A file is larger than what is read.
   */
  "schema/too-large"?: RuleSetting;
  /**
   * A file does not say what it holds, or the manifest names a file of another kind.
   */
  "schema/unknown-kind"?: RuleSetting;
  /**
   * A name is not known in its place.
   */
  "schema/unknown-property"?: RuleSetting;
  /**
   * A comment that switches a rule off has nothing to switch off.
   */
  "suppression/unused"?: RuleSetting;
  /**
   * Something is switched off without saying why.
   */
  "suppression/without-reason"?: RuleSetting;
  /**
   * The company is not accredited on the platform of the tender, or not for long enough.
   */
  "tenderer/accreditation"?: RuleSetting;
  /**
   * Somebody of the same full name stands on the buyer’s side and on ours.
   */
  "tenderer/conflict-of-interest"?: RuleSetting;
  /**
   * The experience that the bid claims is too short, too old, or not proved.
   */
  "tenderer/experience"?: TendererExperienceSetting;
  /**
   * The company is of a legal form that may not bid.
   */
  "tenderer/legal-form"?: RuleSetting;
  /**
   * The bid says that there are no court cases, and the company file lists some.
   */
  "tenderer/litigation"?: RuleSetting;
  /**
   * The register of unfair suppliers was looked up too long before the deadline.
   */
  "tenderer/register-check-stale"?: TendererRegisterCheckStaleSetting;
  /**
   * Nobody can sign the bid electronically as it must be signed, or not for long enough.
   */
  "tenderer/signature-certificate"?: RuleSetting;
  /**
   * The company has less turnover than the tender asks for, or the tender asks for more than the law allows.
   */
  "tenderer/turnover"?: RuleSetting;
  /**
   * The company stands in the register of unfair suppliers.
   */
  "tenderer/unfair-supplier"?: RuleSetting;
  /**
   * An invisible character turns the direction of the text around, or hides inside a word, a number or an id.
   */
  "text/bidi-control"?: RuleSetting;
  /**
   * A word that a style list of the tender or of the house does not allow.
   */
  "text/forbidden"?: RuleSetting;
  /**
   * The name of another tender’s buyer stands in this bid.
   */
  "text/foreign-buyer"?: RuleSetting;
  /**
   * A heading lies more than one level below the heading before it.
   */
  "text/heading-skipped"?: RuleSetting;
  /**
   * A picture has no description.
   */
  "text/image-without-alt"?: RuleSetting;
  /**
   * A reference to a law is cut off, mistyped or not in its official form.
   */
  "text/law-reference"?: RuleSetting;
  /**
   * A paragraph, a list item or a heading is in another language than its section.
   */
  "text/leftover-language"?: RuleSetting;
  /**
   * A sentence is too long to be read in one go.
   */
  "text/long-sentence"?: TextLongSentenceSetting;
  /**
   * The name of the buyer, of the company or of a department is not spelled as it is declared.
   */
  "text/official-name"?: RuleSetting;
  /**
   * Text that was to be replaced still stands in the bid.
   */
  "text/placeholder"?: RuleSetting;
  /**
   * The text asks for money in advance that the tender does not give.
   */
  "text/prepayment"?: RuleSetting;
  /**
   * Raw HTML stands in the prose.
   */
  "text/raw-html"?: RuleSetting;
  /**
   * Praise of oneself that nothing in the sentence proves.
   */
  "text/superlative"?: RuleSetting;
  /**
   * An abbreviation is used and nowhere explained.
   */
  "text/undefined-abbreviation"?: TextUndefinedAbbreviationSetting;
  /**
   * Words that promise nothing that can be checked.
   */
  "text/vague"?: RuleSetting;
}

/**
 * How strict date/deadline-near is: a level alone, or a record with level, reason and options.
 */
export type DateDeadlineNearSetting =
  | ("off" | "advice" | "warning" | "error")
  | {
      /**
       * `off` says nothing, `advice` is a hint, `warning` a flaw, `error` stops the bid.
       */
      level?: "off" | "advice" | "warning" | "error";
      /**
       * Why. Colleagues and auditors read it.
       */
      reason?: Line;
      /**
       * Settings of the rule itself.
       */
      options?: DateDeadlineNearOptions;
    };

/**
 * What the rule date/deadline-near can be told.
 */
export interface DateDeadlineNearOptions {
  /**
   * From how many days of 24 hours before the deadline on a draft is reported. With 0, only on the last day itself.
   */
  days?: number;
}

/**
 * How strict format/file-name is: a level alone, or a record with level, reason and options.
 */
export type FormatFileNameSetting =
  | ("off" | "advice" | "warning" | "error")
  | {
      /**
       * `off` says nothing, `advice` is a hint, `warning` a flaw, `error` stops the bid.
       */
      level?: "off" | "advice" | "warning" | "error";
      /**
       * Why. Colleagues and auditors read it.
       */
      reason?: Line;
      /**
       * Settings of the rule itself.
       */
      options?: FormatFileNameOptions;
    };

/**
 * What the rule format/file-name can be told.
 */
export interface FormatFileNameOptions {
  /**
   * How many characters the name of a file may have, its ending included.
   */
  maxLength?: number;
}

/**
 * How strict requirement/open-question is: a level alone, or a record with level, reason and options.
 */
export type RequirementOpenQuestionSetting =
  | ("off" | "advice" | "warning" | "error")
  | {
      /**
       * `off` says nothing, `advice` is a hint, `warning` a flaw, `error` stops the bid.
       */
      level?: "off" | "advice" | "warning" | "error";
      /**
       * Why. Colleagues and auditors read it.
       */
      reason?: Line;
      /**
       * Settings of the rule itself.
       */
      options?: RequirementOpenQuestionOptions;
    };

/**
 * What the rule requirement/open-question can be told.
 */
export interface RequirementOpenQuestionOptions {
  /**
   * How many days after the last day for questions an answer is awaited before a question counts as not answered.
   */
  days?: number;
}

/**
 * How strict tenderer/experience is: a level alone, or a record with level, reason and options.
 */
export type TendererExperienceSetting =
  | ("off" | "advice" | "warning" | "error")
  | {
      /**
       * `off` says nothing, `advice` is a hint, `warning` a flaw, `error` stops the bid.
       */
      level?: "off" | "advice" | "warning" | "error";
      /**
       * Why. Colleagues and auditors read it.
       */
      reason?: Line;
      /**
       * Settings of the rule itself.
       */
      options?: TendererExperienceOptions;
    };

/**
 * What the rule tenderer/experience can be told.
 */
export interface TendererExperienceOptions {
  /**
   * Under which packs past contracts that prove something should have a number in the public register.
   *
   * Items: Name of a pack.
   */
  registryPacks?: string[];
}

/**
 * How strict tenderer/register-check-stale is: a level alone, or a record with level, reason and options.
 */
export type TendererRegisterCheckStaleSetting =
  | ("off" | "advice" | "warning" | "error")
  | {
      /**
       * `off` says nothing, `advice` is a hint, `warning` a flaw, `error` stops the bid.
       */
      level?: "off" | "advice" | "warning" | "error";
      /**
       * Why. Colleagues and auditors read it.
       */
      reason?: Line;
      /**
       * Settings of the rule itself.
       */
      options?: TendererRegisterCheckStaleOptions;
    };

/**
 * What the rule tenderer/register-check-stale can be told.
 */
export interface TendererRegisterCheckStaleOptions {
  /**
   * How many days before the deadline the register may have been looked up, where no pack sets a number.
   */
  days?: number;
}

/**
 * How strict text/long-sentence is: a level alone, or a record with level, reason and options.
 */
export type TextLongSentenceSetting =
  | ("off" | "advice" | "warning" | "error")
  | {
      /**
       * `off` says nothing, `advice` is a hint, `warning` a flaw, `error` stops the bid.
       */
      level?: "off" | "advice" | "warning" | "error";
      /**
       * Why. Colleagues and auditors read it.
       */
      reason?: Line;
      /**
       * Settings of the rule itself.
       */
      options?: TextLongSentenceOptions;
    };

/**
 * What the rule text/long-sentence can be told.
 */
export interface TextLongSentenceOptions {
  /**
   * How many words a sentence may have in Russian, English and all other languages but Arabic.
   */
  words?: number;
  /**
   * How many words a sentence may have in Arabic, where clauses are joined to one sentence more often.
   */
  arabicWords?: number;
}

/**
 * How strict text/undefined-abbreviation is: a level alone, or a record with level, reason and options.
 */
export type TextUndefinedAbbreviationSetting =
  | ("off" | "advice" | "warning" | "error")
  | {
      /**
       * `off` says nothing, `advice` is a hint, `warning` a flaw, `error` stops the bid.
       */
      level?: "off" | "advice" | "warning" | "error";
      /**
       * Why. Colleagues and auditors read it.
       */
      reason?: Line;
      /**
       * Settings of the rule itself.
       */
      options?: TextUndefinedAbbreviationOptions;
    };

/**
 * What the rule text/undefined-abbreviation can be told.
 */
export interface TextUndefinedAbbreviationOptions {
  /**
   * Abbreviations that your readers know without being told.
   *
   * Items: An abbreviation.
   */
  known?: string[];
}

/**
 * How strict one rule is: a level alone, or a record with the level and the reason for it.
 */
export type RuleSetting =
  | ("off" | "advice" | "warning" | "error")
  | {
      /**
       * `off` says nothing, `advice` is a hint, `warning` a flaw, `error` stops the bid.
       */
      level: "off" | "advice" | "warning" | "error";
      /**
       * Why. Colleagues and auditors read it. If missing, a rule that tells of a certain rejection stays on.
       */
      reason?: Line;
    };

/**
 * Registration numbers of an organisation. Any further number may be added under a name of your own.
 */
export interface Identifiers {
  /**
   * ИНН, VAT number or الرقم الضريبي.
   */
  tax?: Line;
  /**
   * ОГРН, company number or رقم السجل التجاري.
   */
  registration?: Line;
  [k: string]: Line | undefined;
}

/**
 * A bank account.
 */
export interface BankDetails {
  /**
   * Name of the bank.
   */
  name: string;
  /**
   * Account number or IBAN.
   */
  account: string;
  /**
   * БИК, BIC or SWIFT.
   */
  bic?: string;
  /**
   * Корреспондентский счёт, where the country uses one.
   */
  correspondentAccount?: string;
}

/**
 * A person who may sign for the company.
 */
export interface Signatory {
  /**
   * Id of a person in the people file, or the full name.
   */
  person: string;
  /**
   * On what ground they sign: charter, order, power of attorney.
   */
  basis: string;
  /**
   * Last day of that power. If missing, it has no end.
   */
  validUntil?: DayOrInstant;
}

/**
 * Accreditation on a tender platform.
 */
export interface Accreditation {
  /**
   * Name of the platform, as tenders write it.
   */
  platform: string;
  /**
   * Last day of the accreditation.
   */
  validUntil: DayOrInstant;
}

/**
 * A certificate for signing files.
 */
export interface SignatureCertificate {
  /**
   * Id of the person, or the full name.
   */
  holder: string;
  /**
   * `simple` or `qualified`, or the words of your law.
   */
  kind: string;
  /**
   * When the certificate ends.
   */
  validUntil: DayOrInstant;
}

/**
 * What was found in public registers.
 */
export interface RegisterChecks {
  /**
   * Whether the company stands in the register of unfair suppliers (РНП, قائمة المورّدين المحظورين). A company that is listed is refused.
   */
  unfairSupplier: RegisterCheck;
}

/**
 * One look into a register.
 */
export interface RegisterCheck {
  /**
   * When the register was looked at.
   */
  checkedAt: DayOrInstant;
  /**
   * `true` if the company stands in the register, `false` if not.
   */
  listed: boolean;
  /**
   * File with the extract or the screenshot, as proof. If missing, there is only your word.
   */
  extract?: Path;
}

/**
 * One court case.
 */
export interface LegalCase {
  /**
   * Number and subject of the case.
   */
  case: string;
  /**
   * How it stands.
   */
  state: string;
}

/**
 * Turnover of one year.
 */
export interface YearlyTurnover {
  /**
   * The calendar year.
   */
  year: number;
  /**
   * Turnover of that year: digits with a dot.
   */
  amount: Decimal;
  /**
   * Its currency. If missing, the currency of the tender is taken.
   */
  currency?: Currency;
}

/**
 * One document of the company.
 */
export interface LibraryDocument {
  /**
   * The name by which bids and prose refer to this document: `:doc[charter]`.
   */
  id: Id;
  /**
   * What sort of document it is. A tender asks for a type, and the library offers what fits: `charter`, `registration-certificate`, `appointment-order`, `no-exclusion-declaration`, `tax-clearance`, `licence`, `recommendation` or a word of your own.
   */
  type: string;
  /**
   * How the document is called in lists.
   */
  title: string;
  /**
   * Its number, as printed on it.
   */
  number?: string;
  /**
   * Who issued it.
   */
  issuer?: string;
  /**
   * The day of issue. If missing, rules on freshness cannot be checked.
   */
  issued?: Day;
  /**
   * The last day on which it is valid. If missing, it never expires.
   */
  validUntil?: DayOrInstant;
  /**
   * The sum that the document is about, such as that of a bank guarantee: an amount with its currency, or the amount alone in the currency of the tender.
   */
  amount?: AmountOrMoney;
  /**
   * The scan or the file itself, counted from this file. If missing, the document cannot be put into the package.
   */
  file?: Path;
  /**
   * In which language it is written.
   */
  language?: Language;
  /**
   * Who signed it: id of a person, or a name.
   */
  signedBy?: string;
  /**
   * Whom it is about: the director whom an order appoints, the person of a certificate or a CV. Id of a person, or the full name. If missing, it is about the company.
   */
  person?: string;
  /**
   * SHA-256 of the file, 64 hexadecimal digits: with it a changed file is noticed.
   */
  sha256?: string;
}

/**
 * One member of staff.
 */
export interface Person {
  /**
   * The name by which bids refer to this person: `:person[sokolova]`.
   */
  id: Id;
  /**
   * Full name, as it should be printed.
   */
  name: string;
  /**
   * Position or role.
   */
  role: string;
  /**
   * Year, month or day.
   */
  since?: DayMonthOrYear;
  /**
   * Degrees, certificates, languages: a line each, or an entry with its document.
   */
  qualifications?: Qualification[];
  /**
   * File with the CV. If missing, requirements that ask for a CV are not proved by naming this person.
   */
  cv?: Path;
}

/**
 * One qualification: a line of text, or an entry with dates and a document that proves it.
 */
export type Qualification =
  | string
  | {
      /**
       * What it is.
       */
      title: string;
      /**
       * Who gave it.
       */
      issuer?: string;
      /**
       * In which year.
       */
      year?: number;
      /**
       * Last day, if it ends.
       */
      validUntil?: DayOrInstant;
      /**
       * Id of the document in the library that proves it.
       */
      document?: Id;
    };

/**
 * One contract that was carried out.
 */
export interface PastContract {
  /**
   * The name by which bids refer to this contract: `:contract[c7]`.
   */
  id: Id;
  /**
   * For whom the work was done: the official name.
   */
  buyer: string;
  /**
   * What the contract was about.
   */
  title: string;
  /**
   * Price of the contract: an amount with its currency, or the amount alone.
   */
  amount?: AmountOrMoney;
  /**
   * First day of the work.
   */
  start: Day;
  /**
   * Last day of the work.
   */
  end: Day;
  /**
   * What came of it: one line for each result, with numbers where you have them.
   *
   * Items: One result in one line.
   */
  results?: string[];
  /**
   * Id of the letter in the document library, or the path of its file. If missing, the contract is shown without a recommendation.
   */
  letter?: string;
  /**
   * Number in the public register of contracts. Experience without it is often not counted.
   */
  registryNumber?: string;
}

/**
 * What one unit of work costs us.
 */
export interface Rate {
  /**
   * A short name of the work.
   */
  id: Id;
  /**
   * What is done.
   */
  title: string;
  /**
   * For what the cost is counted.
   */
  unit: string;
  /**
   * Our cost of one unit, without VAT.
   */
  cost: Decimal;
}

/**
 * The organisation that buys.
 */
export interface Buyer {
  /**
   * The official name in all its forms. An inexact name is a reason for refusal, so copy it from the notice.
   */
  name: FullName;
  /**
   * Tax or registration number of the buyer.
   */
  id?: string;
  /**
   * Postal address: one line, or its parts.
   */
  address?: Address;
  /**
   * Whom to ask.
   */
  contacts?: Contacts;
  /**
   * Departments and persons who decide, approve or must be informed. They fill the communication plan.
   */
  stakeholders?: Stakeholder[];
}

/**
 * A department or person on the side of the buyer.
 */
export interface Stakeholder {
  /**
   * Department or person.
   */
  name: string;
  /**
   * What they do in this project.
   */
  role?: string;
  /**
   * Their part in decisions: does the work, approves it, is asked, or is informed.
   */
  involvement?: "responsible" | "approves" | "consulted" | "informed";
  /**
   * How to reach them.
   */
  contact?: string;
}

/**
 * Where the notice stands.
 */
export interface TenderSource {
  /**
   * The platform or website of the notice.
   */
  platform?: string;
  /**
   * Link to the notice.
   */
  url?: string;
  /**
   * The number of the notice: it appears on the cover and as `{{tender.number}}`.
   */
  number?: string;
}

/**
 * The calendar of the tender. Where hours count, write the moment with its offset.
 */
export interface TenderDates {
  /**
   * Until when the buyer can be asked.
   */
  clarificationDeadline?: DayOrInstant;
  /**
   * Until when the bid must be handed in. A bid after it is not opened.
   */
  submissionDeadline: DayOrInstant;
  /**
   * When bids are opened.
   */
  opening?: DayOrInstant;
  /**
   * When the contract is expected to be signed. Documents may have to be valid until then.
   */
  contractSigning?: DayOrInstant;
  /**
   * First day of the work.
   */
  executionStart?: DayOrInstant;
  /**
   * Last day of the work. Documents may have to be valid until then.
   */
  executionEnd?: DayOrInstant;
}

/**
 * The price limit and how VAT is treated.
 */
export interface PriceTerms {
  /**
   * The highest price the buyer accepts. A bid above it is rejected. If missing, there is no limit for the whole.
   */
  ceiling?: Money;
  /**
   * Whether prices are compared with VAT (`included`), without it (`excluded`), or the purchase is free of VAT (`exempt`).
   */
  vat: "included" | "excluded" | "exempt";
}

/**
 * What must be deposited or guaranteed.
 */
export interface Security {
  /**
   * Security for the bid itself.
   */
  bid?: SecurityDemand;
  /**
   * Security for carrying out the contract.
   */
  performance?: SecurityDemand;
}

/**
 * How much security and in which form.
 */
export interface SecurityDemand {
  /**
   * A fixed amount.
   */
  amount?: Decimal;
  /**
   * Its currency. If missing, the currency of the price limit.
   */
  currency?: Currency;
  /**
   * A part of the price limit, in percent.
   */
  percent?: Decimal;
  /**
   * In which form: deposit, bank guarantee.
   */
  form?: string;
  /**
   * Until when it must be valid.
   */
  validUntil?: DayOrInstant;
  /**
   * For how many days it must be valid beyond the bid itself, or, as performance security, beyond the end of the work. If missing, none.
   */
  extraDays?: number;
}

/**
 * A part of the tender that can be bid for separately.
 */
export interface Lot {
  /**
   * A short name of the lot.
   */
  id: Id;
  /**
   * The subject of the lot.
   */
  title: string;
  /**
   * The highest price for this lot: an amount in the currency of the tender, or an amount with its currency.
   */
  ceiling?: AmountOrMoney;
}

/**
 * One line of what is bought.
 */
export interface TenderItem {
  /**
   * A short name of the line.
   */
  id: Id;
  /**
   * To which lot it belongs. If missing, it belongs to the whole.
   */
  lot?: Id;
  /**
   * What is bought.
   */
  title: string;
  /**
   * How much of it.
   */
  quantity: Decimal;
  /**
   * Of what: a word or a code.
   */
  unit: string;
}

/**
 * One paper that must come with the bid.
 */
export interface RequiredDocument {
  /**
   * A short name: the bid says `required: D4`.
   */
  id: Id;
  /**
   * What sort of document: the same word as in the library, such as `charter`.
   */
  type: string;
  /**
   * How the tender calls it.
   */
  title: string;
  /**
   * `mandatory`: without it the bid is rejected. `conditional`: only if the condition holds, which the bid decides. `optional`: it helps, but may be missing.
   */
  nature: "mandatory" | "conditional" | "optional";
  /**
   * When a conditional document is needed. Decide it in the bid under `decisions`.
   */
  condition?: string;
  /**
   * How fresh it must be on the day of the deadline: `P30D` is 30 days, `P6M` six months.
   */
  notOlderThan?: Duration;
  /**
   * Until when it must be valid: until `submission` of the bid, `signing` of the contract, the end of `execution`, or the end of `bid-validity`. If missing, until submission.
   */
  validThrough?: "submission" | "signing" | "execution" | "bid-validity";
  /**
   * Which electronic signature the file needs.
   */
  signature?: "none" | "simple" | "qualified";
  /**
   * Allowed file types.
   *
   * Items: One file type, as its name ends.
   */
  formats?: string[];
  /**
   * How large the file may be.
   */
  maxSize?: FileSize;
  /**
   * How many copies on paper.
   */
  copies?: number;
  /**
   * How a copy must be certified: notary, apostille, translation.
   */
  legalisation?: string;
  /**
   * For which lot. If missing, for all.
   */
  lot?: Id;
}

/**
 * One demand of the tender that the bid must answer.
 */
export interface Requirement {
  /**
   * A short name: the answer says `requirement: R1`.
   */
  id: Id;
  /**
   * What it is about: the goods or work (`technical`), the bidder (`qualification`), reasons to exclude (`exclusion`), reports (`reporting`), or what the bid must contain (`content`).
   */
  kind: "technical" | "qualification" | "exclusion" | "reporting" | "content";
  /**
   * The demand, word for word.
   */
  text: string;
  /**
   * Requirements with the same criterion belong together. With groups, exactly one group of the criterion must be answered, wholly.
   */
  criterion?: Id;
  /**
   * Which alternative inside the criterion this belongs to.
   */
  group?: Id;
  /**
   * For which lot. If missing, for all.
   */
  lot?: Id;
  /**
   * For which item.
   */
  item?: Id;
  /**
   * `false` if it may stay without an answer. If missing, it is mandatory.
   */
  mandatory?: boolean;
  /**
   * What sort of answer is expected and within which limits. If missing, a text or a section answers it.
   */
  expect?: Expectation;
  /**
   * The filling instruction: give a `range`, a `concrete` value, `only-one` of the values, `one-or-several`, `all` values, or repeat the text unchanged (`verbatim`).
   */
  filling?: "range" | "concrete" | "only-one" | "one-or-several" | "all" | "verbatim";
  /**
   * What proves the answer: `person`, `contract`, or types of documents.
   *
   * Items: `person`, `contract` or a type of document.
   */
  eligibleEvidence?: string[];
  /**
   * How long before the deadline past contracts that prove the answer may have ended: `P3Y` is three years. If missing, their age does not matter.
   */
  evidenceNotOlderThan?: Duration;
  /**
   * How the buyer will check that it was done.
   */
  acceptance?: string;
  /**
   * Since which revision of the tender the text stands like this. If missing, since the first.
   */
  revision?: string;
  /**
   * Where in the buyer's papers it stands, for those who check.
   */
  source?: RequirementSource;
}

/**
 * What sort of answer is expected and within which limits.
 */
export interface Expectation {
  /**
   * `boolean` yes or no, `integer` whole number, `number`, `string` text, `date`.
   */
  type: "boolean" | "integer" | "number" | "string" | "date";
  /**
   * In which unit: a word or a code.
   */
  unit?: string;
  /**
   * The smallest value allowed.
   */
  min?: Scalar;
  /**
   * The largest value allowed.
   */
  max?: Scalar;
  /**
   * The only value allowed.
   */
  equals?: Scalar;
  /**
   * The values allowed.
   */
  oneOf?: Scalar[];
}

/**
 * A place in the buyer's papers.
 */
export interface RequirementSource {
  /**
   * Which paper.
   */
  document: string;
  /**
   * Which clause, exactly as written: `4.10` stays `4.10`.
   */
  clause?: string;
  /**
   * Which page.
   */
  page?: string;
}

/**
 * A number by which the work will be judged.
 */
export interface Kpi {
  /**
   * A short name: prose says `:kpi[K1]`.
   */
  id: Id;
  /**
   * What is counted.
   */
  metric: string;
  /**
   * In which unit.
   */
  unit: string;
  /**
   * Over which time the target must be reached: `day`, `week`, `month`, `quarter`, `year`, `contract`, or a length such as `P1M`.
   */
  period: string;
  /**
   * The number to reach.
   */
  target: Decimal;
  /**
   * The number from which the work starts. If missing, growth cannot be proved.
   */
  baseline?: Decimal;
  /**
   * Who can read the counter: `buyer`, `tenderer`, or a name. If the buyer has it, the contract must promise access.
   */
  dataOwner?: string;
  /**
   * Where it is measured.
   *
   * Items: One channel.
   */
  channels?: string[];
  /**
   * `true`: the target holds for each channel by itself, not for all together. If missing, for all together.
   */
  perChannel?: boolean;
}

/**
 * How bids are compared.
 */
export interface Evaluation {
  /**
   * What is scored and with which weight. The weights should make 100.
   */
  criteria: EvaluationCriterion[];
}

/**
 * One thing that is scored.
 */
export interface EvaluationCriterion {
  /**
   * A short name of the criterion.
   */
  id: Id;
  /**
   * How the tender calls it.
   */
  title: string;
  /**
   * `price`, `cost`, `quality`, `qualification`, or a word of your pack.
   */
  type: string;
  /**
   * How many of the 100 points.
   */
  weight: Decimal;
  /**
   * A bid that gets fewer points than this under the criterion is thrown out. Counted like the weight. If missing, there is no minimum.
   */
  minimum?: Decimal;
  /**
   * Id of the formula by which the points are counted, from the pack.
   */
  formula?: string;
}

/**
 * Demands on the form of the bid.
 */
export interface FormatDemands {
  /**
   * Size of paper.
   */
  pageSize?: string;
  /**
   * Margins of the page: one length for all sides, or each side.
   */
  margins?: Margins;
  /**
   * Allowed fonts.
   *
   * Items: Name of a font.
   */
  fonts?: string[];
  /**
   * Smallest size of letters, in points.
   */
  minFontSize?: Decimal;
  /**
   * Smallest size of letters in tables, captions, footnotes and at the head and foot of pages, in points, where the tender allows smaller ones there. If missing, the smallest letters hold everywhere.
   */
  minTableFontSize?: Decimal;
  /**
   * How many pages at most.
   */
  maxPages?: number;
  /**
   * Which parts count towards the limits of pages, words and characters. What is not named counts.
   */
  counts?: PageCounting;
  /**
   * Sections that the bid must have, in this order.
   */
  sections?: FormatSection[];
  /**
   * Allowed types of files.
   *
   * Items: One file type, as its name ends.
   */
  fileTypes?: string[];
  /**
   * How files must be named, with the buyer's own words for the parts.
   */
  fileNamePattern?: string;
  /**
   * How large one file may be.
   */
  maxFileSize?: FileSize;
  /**
   * How large all files together may be.
   */
  maxPackageSize?: FileSize;
  /**
   * How many files the package may hold.
   */
  maxFiles?: number;
}

/**
 * Margins of the page: one length for all sides, or a length for each side.
 */
export type Margins =
  | string
  | {
      /**
       * Top margin.
       */
      top?: Length;
      /**
       * Bottom margin.
       */
      bottom?: Length;
      /**
       * Left margin.
       */
      left?: Length;
      /**
       * Right margin.
       */
      right?: Length;
    };

/**
 * Which parts count towards the limits of pages, words and characters: `true` counts, `false` does not.
 */
export interface PageCounting {
  /**
   * Whether the cover counts.
   */
  cover?: boolean;
  /**
   * Whether the table of contents counts.
   */
  toc?: boolean;
  /**
   * Whether tables count.
   */
  tables?: boolean;
  /**
   * Whether attachments count.
   */
  attachments?: boolean;
}

/**
 * A section the bid must have.
 */
export interface FormatSection {
  /**
   * The id that the section of the bid must carry.
   */
  id: Id;
  /**
   * The heading the buyer expects.
   */
  title: string;
  /**
   * How many pages at most.
   */
  maxPages?: number;
  /**
   * How many words at most.
   */
  maxWords?: number;
  /**
   * How many characters at most, blanks among them.
   */
  maxCharacters?: number;
}

/**
 * When the buyer pays.
 */
export interface PaymentTerms {
  /**
   * How payment goes: `deferred`, `prepayment`, `monthly`, `stages`, or words of your own.
   */
  scheme: string;
  /**
   * How many percent are paid in advance.
   */
  prepaymentPercent?: Decimal;
  /**
   * How many days after acceptance payment comes.
   */
  deferralDays?: number;
}

/**
 * One change of the tender documents.
 */
export interface Amendment {
  /**
   * The number of the version that came of it.
   */
  revision: string;
  /**
   * When it was published.
   */
  date: Day;
  /**
   * What changed.
   */
  summary: string;
}

/**
 * A required document and the paper that answers it.
 */
export interface SubmittedDocument {
  /**
   * Id of the required document in the tender.
   */
  required: Id;
  /**
   * Id of our document in the library.
   */
  document: Id;
}

/**
 * Whether a condition of the tender holds for us.
 */
export interface Decision {
  /**
   * Id of the document or of the requirement that the tender asks for under a condition.
   */
  required: Id;
  /**
   * `true` if the condition holds and the document or the answer must come, `false` if not.
   */
  applies: boolean;
  /**
   * Why. Reviewers read it.
   */
  reason: string;
}

/**
 * What the bid promises for one KPI, in the unit and for the period of the tender.
 */
export interface KpiPromise {
  /**
   * Id of the KPI in the tender.
   */
  kpi: Id;
  /**
   * The number that is promised.
   */
  value: Decimal;
  /**
   * How it will be reached.
   */
  note?: Line;
}

/**
 * The decision whether to bid, for colleagues only.
 */
export interface GoNoGo {
  /**
   * `bid`, `no-bid`, or `bid-with-reservations`.
   */
  decision: "bid" | "no-bid" | "bid-with-reservations";
  /**
   * Why, a line each.
   */
  reasons?: Line[];
  /**
   * Who decided.
   */
  by?: Line;
  /**
   * When it was decided.
   */
  date?: Day;
}

/**
 * One risk and what is done about it.
 */
export interface Risk {
  /**
   * A short name that stands in the first column of the register.
   */
  id: Id;
  /**
   * What may happen.
   */
  risk: Line;
  /**
   * Why it may happen.
   */
  cause?: Line;
  /**
   * How likely it is: `low`, `medium` or `high`.
   */
  probability: "low" | "medium" | "high";
  /**
   * How much harm it would do: `low`, `medium` or `high`.
   */
  impact: "low" | "medium" | "high";
  /**
   * What we do so that it does not happen, or does no harm.
   */
  response: Line;
  /**
   * The sign at which the response begins.
   */
  trigger?: Line;
  /**
   * Who looks after it: id of a person, or words.
   */
  owner?: Line;
}

/**
 * One occasion on which we are in touch.
 */
export interface Communication {
  /**
   * Who on the buyer's side takes part.
   */
  with: Line;
  /**
   * What it is about.
   */
  about: Line;
  /**
   * How: by mail, by telephone, in a meeting.
   */
  channel: Line;
  /**
   * How often, or on what occasion.
   */
  frequency: Line;
  /**
   * Who is responsible on our side: id of a person, or words.
   */
  owner?: Line;
  /**
   * In which language, where that is not self-evident.
   */
  language?: Language;
}

/**
 * A term or an abbreviation and what it means.
 */
export interface Term {
  /**
   * The word or the abbreviation as the bid uses it.
   */
  term: Line;
  /**
   * What it means here.
   */
  definition: Line;
}

/**
 * Something we offer.
 */
export interface Product {
  /**
   * A short name of the product.
   */
  id: Id;
  /**
   * What it is.
   */
  name: string;
  /**
   * Model or version, kept as written.
   */
  model?: string;
  /**
   * Who makes it.
   */
  maker?: string;
  /**
   * `current` if it can be bought, `discontinued` if not.
   */
  status?: "current" | "discontinued";
}

/**
 * Our answer to one requirement.
 */
export interface Response {
  /**
   * Id of the requirement in the tender.
   */
  requirement: Id;
  /**
   * The answer: `true` or `false`, a number, a text, a date, a number with its unit such as `24 in`, or a list where several values are asked. If missing, the note or a section answers.
   */
  value?: ResponseValue;
  /**
   * Unit of the value, if it does not stand in the value itself. If missing, the unit of the tender is meant.
   */
  unit?: string;
  /**
   * `comply`, `partly` or `deviate`. If missing, an answer with a value complies. A deviation needs a note that explains it.
   */
  verdict?: "comply" | "partly" | "deviate";
  /**
   * Id of the product that this answer describes.
   */
  product?: Id;
  /**
   * Ids of documents, people or past contracts that prove the answer.
   */
  evidence?: Id[];
  /**
   * What the reader should know; for a deviation, the reason.
   */
  note?: string;
  /**
   * Which revision of the requirement was answered. If the requirement changes later, the answer is shown as suspect.
   */
  answeredRevision?: string;
  /**
   * Who in our team answers for this.
   */
  owner?: string;
}

/**
 * One value, or a list of values where the tender asks for several.
 */
export type ResponseValue = boolean | number | string | Scalar[];

/**
 * How VAT is treated.
 */
export interface Vat {
  /**
   * Percent of VAT; 0 if the company pays none.
   */
  rate: Decimal;
  /**
   * `true` if unit prices contain VAT, `false` if it is added.
   */
  included: boolean;
}

/**
 * One line of the price schedule.
 */
export interface PriceLine {
  /**
   * Id of the tender item that this line prices.
   */
  item?: Id;
  /**
   * Id of the requirement that this line prices.
   */
  requirement?: Id;
  /**
   * To which lot it belongs. If missing, the lot of its item.
   */
  lot?: Id;
  /**
   * What is priced.
   */
  title: string;
  /**
   * How much of it.
   */
  quantity: Decimal;
  /**
   * Of what.
   */
  unit: string;
  /**
   * Price of one unit.
   */
  unitPrice: Decimal;
  /**
   * Quantity times price. If missing, it is computed.
   */
  total?: Decimal;
}

/**
 * The total of one lot.
 */
export interface LotTotal {
  /**
   * Id of the lot.
   */
  id: Id;
  /**
   * Total of its lines.
   */
  total: Decimal;
  /**
   * The same in words. If missing, it is written for you.
   */
  totalInWords?: string;
}

/**
 * One question to the buyer.
 */
export interface Question {
  /**
   * A short name of the question.
   */
  id: Id;
  /**
   * Id of what it asks about: a requirement, a required document, a KPI, an item.
   */
  about: Id;
  /**
   * The question, as it is sent.
   */
  text: string;
  /**
   * When it was sent. If missing, it was not sent yet.
   */
  asked?: DayOrInstant;
  /**
   * When the answer came. If missing, the question is open.
   */
  answered?: DayOrInstant;
  /**
   * What the buyer answered.
   */
  answer?: string;
}

/**
 * Where a fact of law stands, when it was read, and whether it was confirmed.
 */
export interface PackSource {
  /**
   * Law, article and part.
   */
  clause: string;
  /**
   * The day on which it was read.
   */
  asOf: Day;
  /**
   * `false` marks what nobody has confirmed; findings then say so and are warnings at most.
   */
  verified: boolean;
  /**
   * Where it was read. Never opened by the program.
   */
  url?: string;
}

/**
 * A document that the law, or a rule of the house, asks of every bid.
 */
export interface PackDocument {
  /**
   * The name by which a bid hands it in: `required: law-declaration`.
   */
  id: Id;
  /**
   * The type that library documents carry.
   */
  type: string;
  /**
   * What it is called.
   */
  title: string;
  /**
   * For which routes; all where it is left out.
   *
   * Items: A route of tenders, as `route` of a tender names it.
   */
  routes?: string[];
  /**
   * `mandatory` where it is left out; `conditional` is decided in the bid; `optional` is never missed.
   */
  nature?: "mandatory" | "conditional" | "optional";
  /**
   * When a conditional document is needed.
   */
  condition?: string;
  /**
   * How fresh it must be on the day of the deadline.
   */
  notOlderThan?: Duration;
  /**
   * Until when it must be valid. If missing, until submission.
   */
  validThrough?: "submission" | "signing" | "execution" | "bid-validity";
  /**
   * Which electronic signature the file needs.
   */
  signature?: "none" | "simple" | "qualified";
  /**
   * Where it stands. A pack of your own may leave it out: then the pack itself is the source.
   */
  source?: PackSource;
}

/**
 * A number of the law or of the house.
 */
export interface PackThreshold {
  /**
   * Which number it is: the names are those that rules ask for.
   */
  id:
    | "bidValidityMinDays"
    | "bidSecurityMaxPercent"
    | "performanceSecurityMaxPercent"
    | "abnormallyLowPercent"
    | "registerCheckMaxDays"
    | "registrationMinDaysLeft"
    | "smallPurchaseMax"
    | "priceWeightMinPercent"
    | "criteriaMinCount"
    | "turnoverMaxMultiple"
    | "localisationMinPercent"
    | "experienceMinYears"
    | "prepaymentMaxPercent"
    | "paymentMaxWorkingDays"
    | "weightTotal";
  /**
   * The number, kept exactly as written.
   */
  value: Decimal;
  /**
   * What it counts, where the name does not say.
   */
  unit?: string;
  /**
   * For which routes; all where it is left out.
   *
   * Items: A route of tenders, as `route` of a tender names it.
   */
  routes?: string[];
  /**
   * Where it stands. A pack of your own may leave it out: then the pack itself is the source.
   */
  source?: PackSource;
}

/**
 * A legal form that may or may not bid.
 */
export interface PackLegalForm {
  /**
   * How the form is written in company files, in every language that matters.
   *
   * Items: One way in which it is written.
   */
  names: string[];
  /**
   * `false`: a company of this form cannot bid.
   */
  allowed: boolean;
  /**
   * Why, for the person who reads the finding.
   */
  reason?: string;
  /**
   * For which routes; all where it is left out.
   *
   * Items: A route of tenders, as `route` of a tender names it.
   */
  routes?: string[];
  /**
   * Where it stands. A pack of your own may leave it out: then the pack itself is the source.
   */
  source?: PackSource;
}

/**
 * How points are given for a value.
 */
export interface PackFormula {
  /**
   * The name that a tender writes under `formula`.
   */
  id: string;
  /**
   * What it does, in a line.
   */
  title: string;
  /**
   * One of a closed list. `best-over-own`: weight × lowest ÷ own. `own-over-best`: weight × own ÷ highest. `shortfall-from-best`: weight × (1 − (own − lowest) ÷ lowest), never below zero. `share-of-maximum`: weight × (maximum − own) ÷ maximum. `manual`: given by people.
   */
  method: "best-over-own" | "shortfall-from-best" | "share-of-maximum" | "own-over-best" | "manual";
  /**
   * Where it stands. A pack of your own may leave it out: then the pack itself is the source.
   */
  source?: PackSource;
}

/**
 * Words that a list is about, with a reason for each.
 */
export interface StyleList {
  /**
   * The name that a tender writes under `styles`.
   */
  id: string;
  /**
   * What the list is for.
   */
  title: string;
  /**
   * `true`: the list holds wherever its pack is in force. Otherwise only for tenders that name it under `styles`.
   */
  always?: boolean;
  /**
   * The words, with a reason for each.
   */
  entries: StyleEntry[];
}

/**
 * A word or phrase that should not stand in a bid, and why.
 */
export interface StyleEntry {
  /**
   * Words or phrases that mean the same.
   *
   * Items: A word or a phrase in its dictionary form: the nominative, the infinitive. Any other form is found only as it is written. In Arabic, و ف ب ل ك and the article may be attached; write feminine and plural forms beside it, and end a word with a tatweel to find it with pronouns: `خبرتـ`.
   */
  words: string[];
  /**
   * The language of the words: only text in that language is searched.
   */
  language: Language;
  /**
   * Which rule reports it: `text/forbidden`, `text/vague` or `text/superlative`.
   */
  rule: "forbidden" | "vague" | "superlative";
  /**
   * `forms`: the words in any of their grammatical forms. `exact`: only as they are written, whatever the case of letters. If missing, `forms`.
   */
  match?: "forms" | "exact";
  /**
   * Phrases in which the word is in order.
   *
   * Items: A phrase.
   */
  except?: string[];
  /**
   * `true`: in order in a sentence that proves it, by a number, a mention such as `:contract[c7]`, a footnote or a link. If missing, `true` for superlatives and `false` for all else.
   */
  provable?: boolean;
  /**
   * `true`: only in a sentence that has a number, as `примерно 60 публикаций`.
   */
  withNumber?: boolean;
  /**
   * Why it should not stand there, for the person who reads the finding.
   */
  reason: string;
  /**
   * What to write instead, as a hint for the person.
   */
  rewrite?: string;
  /**
   * A text that can be put in the place of the words without changing the sentence around it.
   */
  replacement?: string;
  /**
   * How grave it is; that of the rule where it is left out.
   */
  verdict?: "formal" | "advice";
  /**
   * Where it stands. A pack of your own may leave it out: then the pack itself is the source.
   */
  source?: PackSource;
}

/**
 * What this law makes of the findings of a rule: thrown out, or only a flaw.
 */
export interface PackVerdict {
  /**
   * The id of the rule.
   */
  rule: string;
  /**
   * `rejection`: the bid is thrown out. `formal`: a flaw that may be mended. `advice`: it could be better.
   */
  verdict: "rejection" | "formal" | "advice";
  /**
   * For which routes; all where it is left out.
   *
   * Items: A route of tenders, as `route` of a tender names it.
   */
  routes?: string[];
  /**
   * Only where the tender compares prices with VAT (`included`), without it (`excluded`), or free of it (`exempt`); everywhere if it is left out.
   */
  vat?: "included" | "excluded" | "exempt";
  /**
   * Where it stands. A pack of your own may leave it out: then the pack itself is the source.
   */
  source?: PackSource;
}

/**
 * Which days are working days, for periods that a law counts in working days.
 */
export interface PackCalendar {
  /**
   * Days of the week that are free: 1 is Monday, 7 Sunday.
   *
   * Items: 1 is Monday, 7 Sunday.
   */
  weekend: number[];
  /**
   * Free days besides.
   */
  daysOff?: Day[];
  /**
   * Days of a weekend that are worked all the same.
   */
  workdays?: Day[];
  /**
   * Where it stands. A pack of your own may leave it out: then the pack itself is the source.
   */
  source?: PackSource;
}

/**
 * Settings for all bids under this folder. Its place marks the root: paths in findings are counted from here. Everything that changes findings stands here, so that every colleague sees the same.
 */
export interface Workspace {
  /**
   * What this file holds. In this file it is always `workspace`. Without it the file cannot be recognised.
   */
  kind: "workspace";
  /**
   * The version of the file format. There is only version 1 so far; leaving it out means 1.
   */
  version?: 1;
  /**
   * Who bids, for every bid that does not say otherwise. If missing, `company/company.bid.yaml` beside `bids/` is used.
   */
  company?: Path;
  /**
   * Packs of law and style to use besides the pack that a tender names: the name of a built-in pack or the path of your own (`kind: pack`). What an own pack says goes before what the tender's pack says.
   *
   * Items: Name of a built-in pack, or path of your own.
   */
  packs?: string[];
  /**
   * In which language findings are written: `en`, `ru` or `ar`. If missing, English. The language of a bid is another thing: it stands in the bid.
   */
  locale?: "en" | "ru" | "ar";
  /**
   * Make a rule stricter or milder for all bids: `off`, `advice`, `warning` or `error`. A rule that tells of a certain rejection can be switched off only with a reason.
   */
  rules?: RuleSettings;
}

/**
 * Who we are: the facts about the bidder that every bid takes from here.
 */
export interface Company {
  /**
   * What this file holds. In this file it is always `company`. Without it the file cannot be recognised.
   */
  kind: "company";
  /**
   * The version of the file format. There is only version 1 so far; leaving it out means 1.
   */
  version?: 1;
  /**
   * The official name in all its forms.
   */
  name: FullName;
  /**
   * What kind of organisation this is, in the words of its country. Some tenders admit only certain forms.
   */
  legalForm: string;
  /**
   * The day of state registration. Years in business are counted from it.
   */
  registeredAt: Day;
  /**
   * Registration numbers. Numbers are kept digit by digit, so leading zeros stay.
   */
  identifiers: Identifiers;
  /**
   * The address in the register: one line, or its parts.
   */
  address: Address;
  /**
   * Who answers for this bid and how to reach them.
   */
  contacts: Contacts;
  /**
   * A picture (PNG, JPEG or GIF) for the cover of bids.
   */
  logo?: Path;
  /**
   * Where payment goes. If missing, the bid leaves bank details out.
   */
  bank?: BankDetails;
  /**
   * People who may sign for the company and on what ground. An empty list means that nobody may sign yet.
   */
  signatories: Signatory[];
  /**
   * Tender platforms where the company is accredited. Write `[]` if there is none.
   */
  accreditations: Accreditation[];
  /**
   * Certificates with which bids are signed. Write `[]` if there is none.
   */
  signatures: SignatureCertificate[];
  /**
   * What public registers say about the company and when that was looked up.
   */
  registers: RegisterChecks;
  /**
   * Court cases of the company. Write `[]` if there is none: an empty list is a statement, too.
   */
  litigation: LegalCase[];
  /**
   * How many people work here. If missing, requirements on staff must be answered by hand.
   */
  staffCount?: number;
  /**
   * Yearly turnover, one entry a year.
   */
  turnover?: YearlyTurnover[];
}

/**
 * The library of company documents: every paper a tender may ask for, with its dates and its file. Bids refer to them by id.
 */
export interface DocumentLibrary {
  /**
   * What this file holds. In this file it is always `documents`. Without it the file cannot be recognised.
   */
  kind: "documents";
  /**
   * The version of the file format. There is only version 1 so far; leaving it out means 1.
   */
  version?: 1;
  /**
   * One entry for each document.
   */
  documents: LibraryDocument[];
}

/**
 * Staff and CVs. Bids show them with `::team` and name them with `:person[id]`.
 */
export interface PeopleLibrary {
  /**
   * What this file holds. In this file it is always `people`. Without it the file cannot be recognised.
   */
  kind: "people";
  /**
   * The version of the file format. There is only version 1 so far; leaving it out means 1.
   */
  version?: 1;
  /**
   * One entry for each person.
   */
  people: Person[];
}

/**
 * Past contracts: what we did before, with results and letters of thanks. Bids show them with `::past-contracts`.
 */
export interface ContractLibrary {
  /**
   * What this file holds. In this file it is always `contracts`. Without it the file cannot be recognised.
   */
  kind: "contracts";
  /**
   * The version of the file format. There is only version 1 so far; leaving it out means 1.
   */
  version?: 1;
  /**
   * One entry for each contract.
   */
  contracts: PastContract[];
}

/**
 * Unit costs of the company: what one post, one hour or one event costs us. By them it is judged whether a promise can be kept for the price. They are never exported.
 */
export interface RateLibrary {
  /**
   * What this file holds. In this file it is always `rates`. Without it the file cannot be recognised.
   */
  kind: "rates";
  /**
   * The version of the file format. There is only version 1 so far; leaving it out means 1.
   */
  version?: 1;
  /**
   * The currency of all costs in this file.
   */
  currency: Currency;
  /**
   * One entry for each kind of work.
   */
  rates: Rate[];
}

/**
 * What the buyer asks for: dates, price limit, required documents, requirements, KPI, evaluation and format. Written once for each tender; the bid answers it.
 */
export interface Tender {
  /**
   * What this file holds. In this file it is always `tender`. Without it the file cannot be recognised.
   */
  kind: "tender";
  /**
   * The version of the file format. There is only version 1 so far; leaving it out means 1.
   */
  version?: 1;
  /**
   * A short name of the tender.
   */
  id: Id;
  /**
   * The subject of the purchase, word for word as in the notice.
   */
  title: string;
  /**
   * The language in which bids must be written. A bid or a section may name another.
   */
  language: Language;
  /**
   * The law that applies: `generic`, `ru-44fz`, `ru-223fz`, `eu-2014-24`, `ua-prozorro`, `worldbank`, or a pack of your own.
   */
  pack: string;
  /**
   * How the buyer chooses: `contest`, `auction`, `quotation`, `small-purchase`, `negotiation`, `grant`, or the word of your pack.
   */
  route: string;
  /**
   * Which version of the tender documents this file follows. If missing, it counts as the first.
   */
  revision?: string;
  /**
   * Who buys.
   */
  buyer: Buyer;
  /**
   * Where the tender was published.
   */
  source: TenderSource;
  /**
   * The calendar of the tender.
   */
  dates: TenderDates;
  /**
   * For how many days after the deadline the bid must hold.
   */
  bidValidityDays?: number;
  /**
   * The price limit and how VAT is treated.
   */
  price: PriceTerms;
  /**
   * Money or guarantee the buyer demands. If missing, none is demanded.
   */
  security?: Security;
  /**
   * The parts of the tender that can be bid for separately. If missing, the tender is one whole.
   */
  lots?: Lot[];
  /**
   * What is bought, line by line: the price schedule of the bid refers to these lines.
   */
  items?: TenderItem[];
  /**
   * Papers that must come with the bid. A mandatory one that is missing gets the bid rejected.
   */
  requiredDocuments?: RequiredDocument[];
  /**
   * Everything the bid must answer. Each is answered in the specification or in a section.
   */
  requirements?: Requirement[];
  /**
   * Numbers by which the work will be judged.
   */
  kpis?: Kpi[];
  /**
   * How bids are compared.
   */
  evaluation?: Evaluation;
  /**
   * Demands on the form of the bid: paper, fonts, length, files.
   */
  format?: FormatDemands;
  /**
   * Lists of words and tone that the buyer wants kept, from a pack.
   *
   * Items: Name of one list.
   */
  styles?: string[];
  /**
   * When the buyer pays.
   */
  payment?: PaymentTerms;
  /**
   * Changes of the tender documents after publication, newest last.
   */
  amendments?: Amendment[];
}

/**
 * Our answer to a tender: the manifest on which every other file of the bid hangs.
 */
export interface Bid {
  /**
   * What this file holds. In this file it is always `bid`. Without it the file cannot be recognised.
   */
  kind: "bid";
  /**
   * The version of the file format. There is only version 1 so far; leaving it out means 1.
   */
  version?: 1;
  /**
   * The file with what the buyer asks for.
   */
  tender: Path;
  /**
   * The file of the company that bids. If missing, the one of the workspace is used.
   */
  company?: Path;
  /**
   * Number of the letter of bid: `{{bid.number}}`.
   */
  number?: string;
  /**
   * Date of the letter of bid: `{{bid.date}}`.
   */
  date?: Day;
  /**
   * How far the bid is. `draft` and `ready` are judged as of today; `submitted`, `won` and `lost` as of the day they were handed in.
   */
  status: "draft" | "ready" | "submitted" | "won" | "lost";
  /**
   * When the bid was handed in. From `submitted` on, everything is judged as of this moment.
   */
  submittedAt?: DayOrInstant;
  /**
   * For how many days after the deadline our bid holds: `{{bid.validityDays}}`. If missing, for as long as the tender asks.
   */
  validityDays?: number;
  /**
   * A mark for the cover and the head of every page, such as `Confidential`. If missing, none is printed.
   */
  confidentiality?: Line;
  /**
   * Who signs: id of a person, or the full name, out of the company's signatories. If missing, the first signatory is taken.
   */
  signatory?: string;
  /**
   * The lots we bid for. If missing, all. A lot that is not bid for raises no finding.
   */
  lots?: Id[];
  /**
   * In which language the bid is written. If missing, the language of the tender.
   */
  language?: Language;
  /**
   * Which document of the library answers which required document.
   */
  documents?: SubmittedDocument[];
  /**
   * For each conditional document: does its condition hold for us, and why? An undecided condition counts as an open question.
   */
  decisions?: Decision[];
  /**
   * What the bid promises for the KPIs of the tender. A KPI that is not named here is promised as the tender asks for it.
   */
  kpis?: KpiPromise[];
  /**
   * The risks of the work and what we do about them, in the order in which `::risk-register` prints them.
   */
  risks?: Risk[];
  /**
   * Who talks to whom, about what, how and how often: `::communication-plan` prints it behind the buyer's departments.
   */
  communication?: Communication[];
  /**
   * Terms and abbreviations with their meaning, in the order in which `::glossary` prints them. What stands here counts as explained.
   */
  terms?: Term[];
  /**
   * Whether to bid at all, and why. It stands in the internal memo and is never exported.
   */
  goNoGo?: GoNoGo;
  /**
   * Files with the answers to requirements.
   */
  specification?: Path[];
  /**
   * The file with the prices.
   */
  pricing?: Path;
  /**
   * The file with questions to the buyer and their answers.
   */
  questions?: Path;
  /**
   * Texts of the bid (Markdown) in the order in which they appear.
   */
  sections?: Path[];
  /**
   * What the exported document consists of, in this order. If missing: cover, contents, sections, compliance matrix, price schedule, list of documents, signatures.
   *
   * Items: One part. `sections` stands for all sections together.
   */
  parts?: (
    | "cover"
    | "toc"
    | "sections"
    | "compliance-matrix"
    | "price-schedule"
    | "document-list"
    | "signatures"
    | "past-contracts"
    | "team"
    | "kpi-plan"
    | "questions"
    | "list-of-tables"
    | "list-of-figures"
    | "risk-register"
    | "communication-plan"
    | "letter-of-bid"
    | "cvs"
    | "glossary"
  )[];
  /**
   * A DOCX file whose styles and letterhead the export takes.
   */
  template?: Path;
  /**
   * How an Arabic document writes the numbers, amounts and dates of facts: `western` (1 250) or `arabic-indic` (١٬٢٥٠). If missing: western. What you type yourself stays as it is, and headings, lists and pages are counted by Word with the digits that Word is set to.
   */
  numerals?: "western" | "arabic-indic";
  /**
   * Facts of this bid that prose repeats: write each once here and `{{facts.warranty}}` in the prose.
   */
  facts?: {
    [k: string]: Scalar;
  };
}

/**
 * Answers to the requirements of the tender, one by one, with proof. They make the compliance matrix.
 */
export interface Specification {
  /**
   * What this file holds. In this file it is always `specification`. Without it the file cannot be recognised.
   */
  kind: "specification";
  /**
   * The version of the file format. There is only version 1 so far; leaving it out means 1.
   */
  version?: 1;
  /**
   * Goods or services offered, if answers refer to them.
   */
  products?: Product[];
  /**
   * One answer for each requirement.
   */
  responses: Response[];
}

/**
 * The price schedule. Totals may be left out: they are computed; where they stand they are checked.
 */
export interface Pricing {
  /**
   * What this file holds. In this file it is always `pricing`. Without it the file cannot be recognised.
   */
  kind: "pricing";
  /**
   * The version of the file format. There is only version 1 so far; leaving it out means 1.
   */
  version?: 1;
  /**
   * The currency of all prices here.
   */
  currency: Currency;
  /**
   * The rate of VAT and whether the prices contain it.
   */
  vat: Vat;
  /**
   * The lines of the price schedule.
   */
  items: PriceLine[];
  /**
   * Totals of lots, if you want them written down. If missing, they are computed.
   */
  lots?: LotTotal[];
  /**
   * The total of all lines. If missing, it is computed; if it stands here, it must be right.
   */
  total?: Decimal;
  /**
   * The total in words, in the language of the bid. If missing, it is written for you in Russian, Arabic and English; if it stands here, it must be right.
   */
  totalInWords?: string;
}

/**
 * Questions to the buyer and their answers.
 */
export interface QuestionList {
  /**
   * What this file holds. In this file it is always `questions`. Without it the file cannot be recognised.
   */
  kind: "questions";
  /**
   * The version of the file format. There is only version 1 so far; leaving it out means 1.
   */
  version?: 1;
  /**
   * One entry for each question.
   */
  questions: Question[];
}

/**
 * What differs by law or by the rules of a house: documents, numbers, words, formulas. A tender names one under `pack`; a workspace adds its own under `packs`. Every fact of law says where it was read, as of which day, and whether anybody has confirmed it.
 */
export interface Pack {
  /**
   * What this file holds. In this file it is always `pack`. Without it the file cannot be recognised.
   */
  kind: "pack";
  /**
   * The version of the file format. There is only version 1 so far; leaving it out means 1.
   */
  version?: 1;
  /**
   * The name that a tender writes under `pack`.
   */
  id: string;
  /**
   * What the pack is for, in a line.
   */
  title: string;
  /**
   * For whom it is, and what it leaves to the tender.
   */
  description?: string;
  /**
   * Documents that are asked of every bid, whether or not the tender repeats them. One that the tender asks for by the same type is the tender's.
   */
  requiredDocuments?: PackDocument[];
  /**
   * Numbers that rules compare with.
   */
  thresholds?: PackThreshold[];
  /**
   * Who may bid and who may not.
   */
  legalForms?: PackLegalForm[];
  /**
   * How points are given.
   */
  formulas?: PackFormula[];
  /**
   * Words that should not stand in a bid.
   */
  styles?: StyleList[];
  /**
   * Abbreviations that need no explanation.
   *
   * Items: An abbreviation that every reader knows.
   */
  abbreviations?: string[];
  /**
   * Where this law is stricter or milder than the rules themselves.
   */
  verdicts?: PackVerdict[];
  /**
   * Working days.
   */
  calendar?: PackCalendar;
}

/**
 * The head of a section: the lines between `---` at the top of a Markdown file.
 */
export interface Section {
  /**
   * A short name of the section: `:see[approach]` refers to it.
   */
  id: Id;
  /**
   * The heading of the section.
   */
  title: string;
  /**
   * For which lot the section is written. If missing, for all.
   */
  lot?: Id;
  /**
   * In which language it is written. If missing, the language of the bid.
   */
  language?: Language;
  /**
   * Ids of requirements that this section answers. A single heading can answer, too: `## Reports {answers=R12}`.
   */
  answers?: Id[];
  /**
   * Who in our team writes it.
   */
  owner?: string;
  /**
   * `true` prints the section on sheets turned sideways, for wide tables.
   */
  landscape?: boolean;
}

/** The kinds of YAML files, as the key `kind` of a file names them. */
export type FileKind = "workspace" | "company" | "documents" | "people" | "contracts" | "rates" | "tender" | "bid" | "specification" | "pricing" | "questions" | "pack";

/** The content of a file by its kind; `section` is the front matter of a section. */
export interface FileOfKind {
  workspace: Workspace;
  company: Company;
  documents: DocumentLibrary;
  people: PeopleLibrary;
  contracts: ContractLibrary;
  rates: RateLibrary;
  tender: Tender;
  bid: Bid;
  specification: Specification;
  pricing: Pricing;
  questions: QuestionList;
  pack: Pack;
  section: Section;
}

/** The kinds of YAML files, in the order in which they are presented. */
export const fileKinds: readonly FileKind[] = ["workspace", "company", "documents", "people", "contracts", "rates", "tender", "bid", "specification", "pricing", "questions", "pack"];
