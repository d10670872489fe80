const folder = "bids/state-portal";

/** The files of the finished example, by what they are. */
export const bid = `${folder}/bid.yaml`;
export const tender = `${folder}/tender.bid.yaml`;
export const specification = `${folder}/specification.bid.yaml`;
export const pricing = `${folder}/pricing.bid.yaml`;
export const questions = `${folder}/questions.bid.yaml`;
export const company = "company/company.bid.yaml";
export const library = "company/documents.bid.yaml";
export const contracts = "company/past-contracts.bid.yaml";
export const rates = "company/rates.bid.yaml";

/** A section by the beginning of its name: `section("01-letter")`. */
export const section = (name: string): string => `${folder}/sections/${name}.md`;
