/** Messages of `link/unknown-directive` that reading Markdown can give. */
export const directiveMessages = {
  "unclosed-label":
    "The bracket of this directive is not closed on its line. It would be printed as it stands. Put ] behind the text.",
  "unclosed-attributes":
    "The brace of this directive is not closed on its line. It would be printed as it stands. Put '}' at its end.",
  "malformed-attributes":
    '{text} is no attribute. It would be ignored without a word. Write name=value, name="some words" or #id.',
  "text-beside":
    "A directive with {colons} must stand alone on its line. Here it would be printed as it stands. Put it on a line of its own.",
  "unclosed-container":
    "The block :::{name} is not closed. Everything to the end would belong to it. Put a line with ::: behind its last paragraph.",
  "stray-fence": "This ::: closes nothing. It has no meaning here. Remove it, or write the line that begins the block.",
  "too-deep":
    "Lists and quotes are nested more than {limit} levels deep. What is deeper cannot be printed. Make the text flatter.",
  "fix-close": "Close the block",
  "fix-remove": "Remove it",
} as const;

/** Messages of `link/unknown-variable` that reading Markdown can give. */
export const variableMessages = {
  "unclosed-variable":
    "The braces of this variable are not closed on its line. It would be printed as it stands. Put '}}' behind the name.",
  "variable-in-address":
    "The address holds a variable. Variables are only filled in where text stands, so the link would lead nowhere. Write the address out.",
  "empty-variable":
    "There is no name between the braces. They would be printed as they stand. Write the name of a fact, such as '{{tender.number}}'.",
} as const;

/** Messages of `link/unknown-id` that reading Markdown can give. */
export const footnoteMessages = {
  "unknown-footnote":
    "There is no footnote with the mark {label}. The mark would lead nowhere. Write the footnote as [^{label}]: text, or remove the mark.",
} as const;

/** Messages of `schema/syntax` that reading Markdown can give. */
export const frontMatterMessages = {
  "front-matter-unclosed":
    "The block of facts at the top is not closed. The prose would be read as facts. Put a line with --- behind the last fact.",
  "fix-front-matter": "Close the block of facts",
} as const;

/** All messages that reading Markdown can give; keys are unique across the four rules. */
export const markdownMessages = {
  ...directiveMessages,
  ...variableMessages,
  ...footnoteMessages,
  ...frontMatterMessages,
} as const;
