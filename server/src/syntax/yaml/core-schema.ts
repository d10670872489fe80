const integer = /^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$/;
const float = /^[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?$/;
const notFinite = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

/**
 * The value of a plain scalar by the YAML 1.2 core schema. What has no finite value (`.nan`, `.inf`, a number past the
 * range of doubles) stays text.
 */
export function resolvePlain(text: string): string | number | boolean | null {
  switch (text) {
    case "":
    case "~":
    case "null":
    case "Null":
    case "NULL":
      return null;
    case "true":
    case "True":
    case "TRUE":
      return true;
    case "false":
    case "False":
    case "FALSE":
      return false;
    default:
  }
  const first = text.charCodeAt(0);
  // A number begins with a digit, a sign or a dot; everything else is text and needs no pattern.
  if (!((first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46)) return text;
  if (!integer.test(text) && !float.test(text)) return text;
  const value = Number(text);
  return Number.isFinite(value) ? value : text;
}

/** Tells whether a plain scalar is a number that is not finite: `.nan`, `.inf`, `-.inf`. */
export function isNotFinite(text: string): boolean {
  return notFinite.test(text);
}
