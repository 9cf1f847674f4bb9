/** Whatever a parsed address holds of path and query (printable ASCII), without `\\`, which browsers take for `/`. */
const OWN = /^\/admin(?:[/?][!-[\]-~]{0,4000})?$/

/** Where somebody goes on to after signing in: a page of the operator's on this host, whatever was asked for. */
export function ownPath(wanted: string | null | undefined): string {
  return wanted && OWN.test(wanted) ? wanted : '/admin'
}
