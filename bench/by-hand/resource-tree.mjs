const emptyNode = (label) => ({ label, children: new Map(), exact: undefined, open: [] });

const commonLength = (left, right) => {
  let length = 0;
  while (length < left.length && length < right.length && left[length] === right[length]) length += 1;
  return length;
};

/** The node at the end of a text, with the nodes on the way made and split as needed. */
const nodeAt = (root, text) => {
  let node = root;
  let rest = text;
  while (rest !== "") {
    const child = node.children.get(rest.charCodeAt(0));
    if (child === undefined) {
      const leaf = emptyNode(rest);
      node.children.set(rest.charCodeAt(0), leaf);
      return leaf;
    }
    const shared = commonLength(child.label, rest);
    if (shared < child.label.length) {
      const upper = emptyNode(child.label.slice(0, shared));
      child.label = child.label.slice(shared);
      upper.children.set(child.label.charCodeAt(0), child);
      node.children.set(rest.charCodeAt(0), upper);
      node = upper;
    } else node = child;
    rest = rest.slice(shared);
  }
  return node;
};

const within = (map, key, make) => {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
};

/** The place for what a path pattern holds. */
const leafAt = (root, { isExact, start, end }, makeLeaf) => {
  const node = nodeAt(root, start);
  if (isExact) {
    node.exact ??= makeLeaf();
    return node.exact;
  }
  const known = node.open.find((one) => one.end === end);
  if (known !== undefined) return known.leaf;
  const leaf = makeLeaf();
  node.open.push({ end, leaf });
  return leaf;
};

/** Service, then region, then account, then a tree over the paths, with leaves of the caller's making. */
export const resourceTree = (statements, { makeLeaf, put }) => {
  const services = new Map();
  for (const statement of statements) {
    for (const { service, region, account, path } of statement.resources) {
      const regions = within(services, service, () => new Map());
      const accounts = within(regions, region, () => new Map());
      const root = within(accounts, account, () => emptyNode(""));
      put(leafAt(root, path, makeLeaf), statement);
    }
  }
  return services;
};

const someOnPath = (root, path, asks, action, context) => {
  let node = root;
  let at = 0;
  for (;;) {
    for (const { end, leaf } of node.open) {
      if (path.length - at >= end.length && path.endsWith(end) && asks(leaf, action, context)) return true;
    }
    if (at === path.length) return node.exact !== undefined && asks(node.exact, action, context);
    const child = node.children.get(path.charCodeAt(at));
    if (child === undefined || !path.startsWith(child.label, at)) return false;
    node = child;
    at += child.label.length;
  }
};

/** Whether a leaf that a resource reaches says yes. */
export const someReached = (services, asked, asks, action, context) => {
  const regions = services.get(asked.service);
  if (regions === undefined) return false;
  const inRegion = regions.get(asked.region)?.get(asked.account);
  if (inRegion !== undefined && someOnPath(inRegion, asked.path, asks, action, context)) return true;
  const anywhere = regions.get("")?.get(asked.account);
  return anywhere !== undefined && someOnPath(anywhere, asked.path, asks, action, context);
};
