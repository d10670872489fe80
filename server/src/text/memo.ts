/**
 * Remembers what a function makes of an immutable object, as long as the object lives. A file that did not change
 * between two checks is the same object, and so are its fragments: what was found in them is found already.
 *
 * @param make Must depend on nothing but its argument and constants.
 */
export function memoize<Key extends object, Value extends NonNullable<unknown>>(
  make: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const earlier = known.get(key);
    if (earlier !== undefined) return earlier;
    const value = make(key);
    known.set(key, value);
    return value;
  };
}

/**
 * The same for a function of values that are made anew for each check, such as lists of names: by a text that two of
 * them have in common only if they are the same. It starts anew once it holds too much, so that it never grows without
 * end.
 *
 * @param most How many results are kept.
 */
export function memoizeByKey<Input, Value extends NonNullable<unknown>>(
  keyOf: (input: Input) => string,
  make: (input: Input) => Value,
  most: number,
): (input: Input) => Value {
  const known = new Map<string, Value>();
  return (input) => {
    const key = keyOf(input);
    const earlier = known.get(key);
    if (earlier !== undefined) return earlier;
    const value = make(input);
    if (known.size >= most) known.clear();
    known.set(key, value);
    return value;
  };
}

/** The same for a function of a text. */
export function memoizeText<Value extends NonNullable<unknown>>(
  make: (text: string) => Value,
  most = 1000,
): (text: string) => Value {
  return memoizeByKey((text) => text, make, most);
}
