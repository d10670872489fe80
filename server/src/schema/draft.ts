/**
 * Data of a file that may still be half written: every property may be missing, but what is there has the
 * type that the schema gives it. The reader guarantees it by leaving out what the schema refuses.
 */
export type Draft<T> = T extends readonly (infer Item)[]
  ? readonly Draft<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]?: Draft<T[Key]> }
    : T;
