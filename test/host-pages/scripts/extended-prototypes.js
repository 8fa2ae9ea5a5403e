/* global window, HTMLElement */
/* What Prototype.js and MooTools did, in few words: the replaced functions do less than those of the platform. */
(function () {
  const listOf = function (value) {
    if (!value) return [];
    const list = [];
    for (let index = 0; index < (value.length || 0); index += 1) list[index] = value[index];
    return list;
  };
  const arrays = Array.prototype;
  arrays.each = arrays.forEach;
  arrays.collect = arrays.map;
  arrays.inject = function () {};
  arrays.first =
    arrays.last =
    arrays.clone =
    arrays.compact =
    arrays.without =
      function () {
        return this;
      };
  arrays.entries = function () {
    return listOf(this);
  };
  arrays.toJSON = function () {
    return 'not an array any more';
  };
  Array.from = listOf;
  String.prototype.strip = String.prototype.trim;
  String.prototype.toJSON = function () {
    return '"' + this + '"';
  };
  Number.prototype.toJSON = String.prototype.toString;
  Function.prototype.bind = function (target) {
    const bound = this;
    const first = listOf(arguments).slice(1);
    return function () {
      return bound.apply(target, first.concat(listOf(arguments)));
    };
  };
  Function.prototype.curry = Function.prototype.wrap = function () {
    return this;
  };
  HTMLElement.prototype.show = HTMLElement.prototype.update = HTMLElement.prototype.visible = function () {};
  const { Element } = window;
  window.Element = function (name) {
    return window.document.createElement(name);
  };
  window.Element.prototype = Element.prototype;
  window.Event.observe = window.$ = window.$$ = function () {};
})();
