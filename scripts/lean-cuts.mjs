// What the banner does not use of the libraries that a visitor downloads.

/**
 * A cut goes in a file's text from the first words through the second, and leaves the third in their place. Files are
 * named by package and path.
 *
 * @typedef {[from: string, through: string, put: string]} Cut
 */

/** @type {{ readonly [file: string]: readonly Cut[] }} */
export const cuts = {
  // Records are written through it; reading several of one name, and erasing by raw name, are done by the gate.
  "js-cookie/dist/js.cookie.mjs": [
    ["Object.create( { set: set,", "value: Object.freeze(converter) } } )", "{ set: set }"],
    ["function get(name) {", "return name ? jar[name] : jar }", ""],
    ["read: function (value) {", "decodeURIComponent) },", ""],
    [
      "function set(name, value, attributes) { if (typeof document",
      "}",
      "function set(name, value, attributes) {",
    ],
    ["if (typeof attributes.expires === 'number') {", "}", ""],
  ],

  // No references, no default properties, no plug-ins.
  "preact/src/create-element.js": [
    ["if (original == NULL && options.vnode", "options.vnode(vnode);", ""],
    ["if (typeof type == 'function' && type.defaultProps", "} } }", ""],
    [
      "if (i == 'key') key = props[i]; else if (i == 'ref') ref = props[i]; else normalized",
      "",
      "normalized",
    ],
    ["key, ref, i;", "", "i;"],
    ["createVNode(type, normalizedProps, key, ref, NULL)", "", "createVNode(type, normalizedProps)"],
    ["createVNode(type, props, key, ref, original)", "", "createVNode(type, props)"],
    ["key, ref, _children", "", "_children"],
    ["_component: NULL,", "", ""],
    ["_depth: 0,", "", ""],
    ["constructor: UNDEFINED,", "original,", ""],
  ],
  // Nothing stands in the shadow root before the banner, so there is nothing to take over.
  "preact/src/render.js": [
    ["if (parentDom == document)", "}", ""],
    ["if (options._root)", ";", ""],
    [
      "let isHydrating =",
      ": NULL, commitQueue",
      "const oldVNode = parentDom._children; vnode = parentDom._children = createElement(Fragment, NULL, [vnode]); diff( parentDom, vnode, oldVNode || EMPTY_OBJ",
    ],
    [", !isHydrating && replaceNode ?", "refQueue );", ", oldVNode && oldVNode._dom );"],
    ["commitRoot(commitQueue, vnode, refQueue);", "", ""],
  ],
  "preact/src/diff/children.js": [
    ["|| typeof childVNode == 'function' ) {", "", ") {"],
    ["const key = childVNode.key;", "", ""],
    ["(oldVNode === NULL && key == null) ||", "", "oldVNode === NULL ||"],
    ["(matched && key == oldVNode.key && type", "", "(matched && type"],
    ["== 0 && key == oldVNode.key && type", "", "== 0 && type"],
    [
      "globalContext, namespace, excessDomChildren, commitQueue, oldDom, isHydrating, refQueue ) {",
      "",
      "oldDom ) {",
    ],
    [
      "globalContext, namespace, excessDomChildren, commitQueue, oldDom, isHydrating, refQueue );",
      "",
      "oldDom );",
    ],
    ["if (childVNode.ref &&", "} if (firstChildDom", "if (firstChildDom"],
    ["|| typeof childVNode == 'bigint' ||", "== String", ""],
    ["createVNode( NULL, childVNode, NULL, NULL, NULL )", "", "createVNode(NULL, childVNode)"],
    [
      "createVNode( Fragment, { children: childVNode }, NULL, NULL, NULL )",
      "",
      "createVNode(Fragment, { children: childVNode })",
    ],
    ["} else if (childVNode.constructor === UNDEFINED", "} else {", "} else {"],
    ["oldVNode == NULL || oldVNode._original == NULL", "", "oldVNode == NULL"],
    ["childVNode._depth = newParentVNode._depth + 1;", "", ""],
    ["do { oldDom", "nodeType == 8);", "oldDom = oldDom && oldDom.nextSibling;"],
  ],
  // Components are functions of their properties: no state, no context, no hooks, no boundaries for errors. Elements are
  // HTML, without styles, listeners or markup of their own: strict pages allow none, and one listener serves the root.
  "preact/src/diff/index.js": [
    [
      "globalContext, namespace, excessDomChildren, commitQueue, oldDom, isHydrating, refQueue ) { let tmp",
      "",
      "oldDom ) { let tmp",
    ],
    ["if (newVNode.constructor !== UNDEFINED) return NULL;", "tmp(newVNode);", ""],
    [
      "outer: if (typeof",
      "let renderResult =",
      "if (typeof newType == 'function') { tmp = newType(newVNode.props); let renderResult =",
    ],
    ["tmp != NULL && tmp.type === Fragment", "cloneNode(tmp.props.children) : tmp", "tmp"],
    [
      "oldVNode, globalContext, namespace, excessDomChildren, commitQueue, oldDom, isHydrating, refQueue ); c.base",
      "} else { oldDom = newVNode._dom =",
      "oldVNode, oldDom ); } else { oldDom = newVNode._dom =",
    ],
    [
      "newVNode, oldVNode, globalContext, namespace, excessDomChildren, commitQueue, isHydrating, refQueue ); } if ((tmp = options.diffed)) tmp(newVNode);",
      ": oldDom;",
      "newVNode, oldVNode ); } return oldDom;",
    ],
    ["dom, newVNode, oldVNode, globalContext,", "refQueue ) {", "dom, newVNode, oldVNode ) {"],
    ["if (nodeType == 'svg')", "if (dom == NULL) {", "if (dom == NULL) {"],
    ["document.createElementNS(", ");", "document.createElement(nodeType);"],
    ["if (isHydrating) {", "excessDomChildren = NULL;", ""],
    ["(oldProps !== newProps && (!isHydrating || dom.data != newProps))", "", "(oldProps !== newProps)"],
    ["excessDomChildren = nodeType", "for (i in oldProps)", "for (i in oldProps)"],
    ["if (i == 'dangerouslySetInnerHTML') { oldHtml = value; } else", "", ""],
    ["&& !(i == 'value' &&", "in newProps) )", ")"],
    ["setProperty(dom, i, NULL, value, namespace)", "", "setProperty(dom, i, NULL)"],
    ["else if (i == 'dangerouslySetInnerHTML') { newHtml", "inputValue = value; }", ""],
    ["(!isHydrating || typeof value == 'function') &&", "", ""],
    ["setProperty(dom, i, value, oldProps[i], namespace);", "", "setProperty(dom, i, value);"],
    ["if (newHtml) {", "diffChildren(", "diffChildren("],
    ["newVNode.type == 'template' ? dom.content : dom", "", "dom"],
    [
      "globalContext, nodeType == 'foreignObject'",
      "i = 'checked';",
      "oldVNode._children && getDomSibling(oldVNode, 0) ); i = 'checked';",
    ],
    ["setProperty(dom, i, checked, oldProps[i], namespace); } }", "", "setProperty(dom, i, checked); }"],
    ["if (options.unmount)", "if ((r = vnode._children))", "if ((r = vnode._children))"],
    ["vnode._component = vnode._parent = ", "", "vnode._parent = "],
  ],
  "preact/src/component.js": [["const defer =", ";", ""]],
  "preact/src/diff/props.js": [
    ["let _id =", ";", ""],
    ["o: if (name == 'style') {", "name != 'popover' && name in dom", "o: { if (name in dom"],
    ["name == 'popover' && value == true ? '' : value", "", "value"],
    ["if (typeof value == 'function') {", "else if", "if"],
  ],
};
