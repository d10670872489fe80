/** Messages of `schema/syntax` for YAML. */
export const yamlSyntaxMessages = {
  "tab-indent":
    "This line is indented with a tab. YAML allows only spaces there, so the structure of the file cannot be told. Replace the tab by spaces.",
  "missing-space":
    "There is no space behind the colon of {key}. Without it YAML sees one word instead of a name and its value. Put a space behind the colon.",
  "dash-space":
    "There is no space behind the dash. Without it YAML sees a word instead of a list entry. Put a space behind the dash.",
  "unclosed-quote":
    "The quote that opens here is not closed. Everything behind it would become part of this text. Put {quote} at the end of the text.",
  "text-after-quote":
    "There is text behind the closing quote. YAML cannot tell where this value ends. Put the whole value in one pair of quotes.",
  "bad-escape":
    "{escape} means nothing inside double quotes. A backslash there begins a special character. Write two backslashes for a real one.",
  "bad-indent":
    "This line does not stand below the lines that it belongs to. Indentation says what belongs to what, so the rest cannot be read as meant. Indent it by {expected, plural, one {# space} other {# spaces}} instead of {found}.",
  "missing-colon":
    "{text} stands where a name and its value are expected. Without a colon the line has no meaning here. Write it as “name: value”, or indent it to continue the text above.",
  "stray-entry":
    "This list entry belongs to no name: the line above already has a value. YAML cannot tell where it goes. Put the list below a name with a colon and no value.",
  "needs-quotes":
    "The value holds a colon followed by a space. YAML takes this for another name and value. Put the value in quotes.",
  "reserved-start":
    "A value cannot begin with {character} here. The character has a meaning of its own in YAML. Put the value in quotes.",
  "variable-unquoted":
    "A value that begins with braces needs quotes. Without them YAML reads the braces as a list of names. Put the value in quotes.",
  conflict:
    "Two versions of these lines stand side by side, left by an unfinished merge. Only one of them can be right. Keep one version and remove the lines with <<<<<<<, ======= and >>>>>>>.",
  "flow-unclosed":
    "The bracket {bracket} that opens here is not closed. Everything behind it would become part of the list. Put {closing} at its end.",
  "control-character":
    "There is an invisible control character (U+{code}) here. It cannot be printed and breaks the exported document. Remove it.",
  "too-deep":
    "The data is nested more than {limit} levels deep. No file of a bid is that deep, so something is wrong here. Remove the superfluous brackets or dashes.",
  "several-documents":
    "A second document begins here. Only the first one would be read, and the rest would be lost without a word. Move it to a file of its own, or remove the line with ---.",
  directive:
    "Lines that begin with % are instructions to YAML programs. They can change the meaning of the file and are not read here. Remove the line.",
  "key-not-text":
    "The name before the colon is a list or a group. Only plain text can be a name. Write the name as one word, or put the value in quotes if braces or brackets are part of it.",
  "empty-key":
    "There is no name before this colon. A value without a name cannot be used. Write the name, or remove the line.",
  tag: "{tag} is a YAML type tag. Types come from the schema, and a tag could give the value another meaning. Remove it.",
  "not-finite":
    "{text} is not a number that can be counted with. Totals and comparisons would lose their meaning. Write a real number.",
  "line-ending":
    "The file uses an old kind of line ending (a lone carriage return). Programs count its lines differently, so remarks would point at the wrong line. Save the file with ordinary line endings.",
  generic:
    "This line cannot be read as YAML ({reason}). The rest of the file may be misunderstood. Compare it with the lines around it.",
  more: "{count, plural, one {At least # more problem} other {At least # more problems}} in this file. Only the first ones are shown. Repair those and check again.",
  "fix-tabs": "Replace tabs by spaces",
  "fix-space": "Insert a space",
  "fix-quote": "Put the value in quotes",
  "fix-close-quote": "Close the quote",
  "fix-close-bracket": "Add {closing}",
  "fix-escape": "Write two backslashes",
  "fix-indent": "Indent by {expected, plural, one {# space} other {# spaces}}",
  "fix-remove": "Remove it",
  "fix-line-endings": "Use ordinary line endings",
} as const;

/** Messages of `schema/duplicate-key`. */
export const duplicateKeyMessages = {
  duplicate:
    "{key} stands here a second time. Only the first one counts, and this value would be lost without a word. Keep one of them.",
  first: "{key} stands here first.",
} as const;

/** Messages of `schema/alias`. */
export const aliasMessages = {
  alias:
    "*{name} repeats a value from another place of the file. Such references are not followed here, so the value is missing. Write the value out.",
  anchor: "&{name} marks a value to be repeated elsewhere. Such references are not followed here. Remove the mark.",
  merge:
    "<< copies names from another place of the file. Such copies are not made here, so the values are missing. Write them out.",
  "fix-remove": "Remove it",
} as const;

/** All messages that reading YAML can give; keys are unique across the three rules. */
export const yamlMessages = { ...aliasMessages, ...duplicateKeyMessages, ...yamlSyntaxMessages } as const;
