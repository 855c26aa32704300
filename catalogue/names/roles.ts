import { parse } from 'yaml';

/** Kind of entity → language → words ("foreign-minister" → pl → "minister spraw zagranicznych"). */
export type Roles = Record<string, Record<string, string>>;

/** Reads roles.yaml. Throws when it is not a map of maps of strings. */
export function readRoles(text: string): Roles {
  const read: unknown = parse(text);
  if (typeof read !== 'object' || read === null) throw new Error('roles.yaml is no map');
  const roles: Roles = {};
  for (const [kind, titles] of Object.entries(read)) {
    if (typeof titles !== 'object' || titles === null) throw new Error(`roles.yaml: ${kind} has no titles`);
    roles[kind] = {};
    for (const [language, title] of Object.entries(titles as Record<string, unknown>)) {
      if (typeof title !== 'string') throw new Error(`roles.yaml: ${kind}.${language} is no text`);
      roles[kind][language] = title;
    }
  }
  return roles;
}
