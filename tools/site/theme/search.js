// The search of the site. It ranks the rows of the package's own index (`wecom find`), which is loaded at the first use.
(() => {
  const CHINESE = "\u3400-\u9fff\uf900-\ufaff";
  const RUN = new RegExp(`[0-9a-z]+|[${CHINESE}]+`, "g");
  const K1 = 1.2;
  const B = 0.75;
  const MOST = 30;
  const isChinese = (run) => run > "\u2fff";
  const normal = (text) => text.normalize("NFKC").toLowerCase().trim().split(/\s+/).join(" ");

  // Return a word of the index as a list; a run of Chinese characters becomes its pairs of characters.
  const split = (word) => {
    if (!word || word.length < 3 || !isChinese(word)) return word ? [word] : [];
    return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
  };

  // -- the index

  class Index {
    constructor(data) {
      Object.assign(this, data);
      this.postings = new Map(); // stem -> [row, weighted frequency, …]
      this.lengths = new Float64Array(this.rows.length);
      let total = 0;
      this.rows.forEach((row, number) => {
        const counts = new Map();
        this.columns.forEach(([weight, texts]) => {
          for (const word of texts[number].split(" ").flatMap(split)) {
            counts.set(word, (counts.get(word) || 0) + weight);
            this.lengths[number] += 1;
          }
        });
        for (const [word, count] of counts) {
          if (!this.postings.has(word)) this.postings.set(word, []);
          this.postings.get(word).push(number, count);
        }
        total += this.lengths[number];
      });
      this.mean = total / this.rows.length;
      this.keys = new Map();
      this.rows.forEach(({ key }, number) => {
        const name = key.toLowerCase();
        this.keys.set(name, [...(this.keys.get(name) || []), number]);
      });
      this.known = [...this.postings.keys()].sort();
      this.longest = Math.max(...Object.keys(this.synonyms).map((phrase) => phrase.length));
    }

    // Return the words of a query: the longest phrases with synonyms, and the words between them.
    read(wanted) {
      const found = [];
      const plain = (text) => {
        for (const [run] of text.matchAll(RUN)) {
          if (!this.empty.has(run)) found.push([this.all(run)]);
        }
      };
      let rest = 0;
      let position = 0;
      while (position < wanted.length) {
        let end = Math.min(wanted.length, position + this.longest);
        while (end > position && !(Object.hasOwn(this.synonyms, wanted.slice(position, end)) && whole(wanted, position, end))) end -= 1;
        if (end > position) {
          const phrase = wanted.slice(position, end);
          plain(wanted.slice(rest, position));
          found.push([phrase, ...this.synonyms[phrase]].map((text) => this.all(text)));
          rest = position = end;
        } else position += 1;
      }
      plain(wanted.slice(rest));
      return found.map((alternatives) => alternatives.filter((all) => all.length));
    }

    // Return the terms of a text, each as a list of stems of which one is enough.
    all(text) {
      const terms = [];
      for (const [run] of text.matchAll(RUN)) {
        if (!isChinese(run)) {
          if (!this.empty.has(run)) terms.push(this.stems(run));
        } else if (run.length === 1) terms.push(this.beginning(run));
        else for (let at = 0; at + 1 < run.length; at += 1) terms.push([run.slice(at, at + 2)]);
      }
      return terms;
    }

    stems(word) {
      const stem = this.stem[word] || word;
      return this.postings.has(stem) || word.length < 3 ? [stem] : this.beginning(word).slice(0, 3);
    }

    beginning(text) {
      return this.known.filter((word) => word.startsWith(text)).sort((a, b) => a.length - b.length);
    }

    // Return row -> score of one term.
    term(stems) {
      const found = new Map();
      for (const stem of stems) {
        const posting = this.postings.get(stem) || [];
        for (let at = 0; at < posting.length; at += 2) found.set(posting[at], (found.get(posting[at]) || 0) + posting[at + 1]);
      }
      const rarity = Math.max(1e-6, Math.log((this.rows.length - found.size + 0.5) / (found.size + 0.5)));
      for (const [row, count] of found) {
        const length = 1 - B + (B * this.lengths[row]) / this.mean;
        found.set(row, (rarity * count * (K1 + 1)) / (count + K1 * length));
      }
      return found;
    }

    search(text) {
      const { factors } = this;
      const wanted = normal(text).replace(/^client\./, "");
      const query = this.read(wanted);
      const terms = new Map();
      const scored = (stems) => {
        const name = stems.join(" ");
        if (!terms.has(name)) terms.set(name, this.term(stems));
        return terms.get(name);
      };
      const sums = new Map();
      for (const term of query.flat(2)) scored(term);
      for (const term of terms.values()) for (const [row, score] of term) sums.set(row, (sums.get(row) || 0) + score);
      const complete = (row) => query.every((word) => word.some((all) => all.every((term) => scored(term).has(row))));
      const scores = new Map();
      for (const [row, sum] of sums) scores.set(row, sum * (query.length && complete(row) ? factors.all : 1));
      const name = wanted.replace(/^errcode /, "");
      for (const key of new Set([name, `/cgi-bin/${name}`, `/cgi-bin/${name.replaceAll(".", "/")}`])) {
        for (const row of this.keys.get(key) || []) scores.set(row, (scores.get(row) || 0) + factors.named);
      }
      const asked = new Set(
        Object.entries(this.kinds).filter(([, phrases]) => phrases.some((one) => says(wanted, one))).map(([kind]) => kind),
      );
      const ranked = [...scores].map(([number, score]) => {
        const row = this.rows[number];
        let value = score * factors.kinds[row.kind] * (asked.has(row.kind) ? factors.of_kind : 1);
        if (row.kind === "error" && query.length === 1) value *= factors.error_for_one_word;
        if (row.titles.includes(wanted)) value *= factors.titled;
        return [value * (1 + factors.point * row.weight), number];
      });
      ranked.sort(([a, first], [b, second]) => b - a || first - second);
      return ranked.slice(0, MOST).map(([, number]) => this.rows[number]);
    }
  }

  const joined = (pair) => pair.length === 2 && /^[0-9a-z]{2}$/i.test(pair);
  const whole = (text, start, end) => !(start && joined(text.slice(start - 1, start + 1))) && !joined(text.slice(end - 1, end + 1));
  const says = (text, phrase) => text.includes(phrase) && whole(text, text.indexOf(phrase), text.indexOf(phrase) + phrase.length);

  // -- loading: a script and no JSON, as pages that are opened from a folder may load scripts only

  const here = document.currentScript.src.replace(/[^/]*$/, "");
  let loading;
  const load = () =>
    (loading ||= new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = `${here}search-index.js`;
      script.onload = () => {
        const data = window.wecomSearch;
        const empty = new Set(data.empty);
        const words = (text, without) => {
          const found = [...normal(text).matchAll(RUN)].flatMap(([run]) => (isChinese(run) ? split(run) : [run]));
          return [...new Set(found.filter((word) => !without.has(word)).map((word) => data.stem[word] || word))].join(" ");
        };
        const parts = (name) => name.replace(/([a-z0-9])(?=[A-Z])/g, "$1 ").replace(/([A-Z])(?=[A-Z][a-z])/g, "$1 ");
        const rows = data.rows.split("\n").map((line) => {
          const [kind, key, title, about, path, weight, titles] = line.split("\t");
          const whole = path.replace("~", "errors/short#").replaceAll("*", title).replaceAll("^", title.replace(".", "/"));
          const [, file, anchor] = whole.match(/^([^#]*)(.*)$/);
          const page = new URL(`reference/${file}.html${anchor}`, here).href;
          const name = data.kind_names[kind];
          return {
            kind: name,
            key: key === "/" ? `/cgi-bin/${title.replaceAll(".", "/")}` : key || title,
            title,
            about,
            page,
            weight: Number(weight) || 0,
            titles: data.titled.includes(name) ? [(name === "guide" ? title : about.split(" · ")[0]).toLowerCase(), ...titles.split("|")] : [],
          };
        });
        const columns = data.columns.map(([weight, texts]) => [weight, texts.split("\n")]);
        const [[, names], [, abouts]] = columns;
        rows.forEach(({ title, about }, number) => {
          names[number] ||= words(`${title} ${parts(title)}`, new Set());
          if (abouts[number] === "=") abouts[number] = words(about.split(" · ")[0], empty);
        });
        resolve(new Index({ ...data, columns, rows, empty }));
      };
      script.onerror = () => {
        loading = undefined;
        reject(new Error("search-index.js cannot be loaded"));
      };
      document.head.append(script);
    }));

  // -- the dialog

  const chinese = document.documentElement.lang.startsWith("zh");
  const TEXTS = chinese
    ? { search: "搜索", hint: "接口、回调、错误码、指南……", none: "没有找到", failed: "搜索索引无法加载，请检查网络后重试" }
    : { search: "Search", hint: "Calls, callbacks, error codes, guides …", none: "Nothing found", failed: "The index cannot be loaded. Check the network, and try again." };
  const make = (name, attributes = {}, ...children) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  };

  let dialog;
  const build = () => {
    const box = make("input", {
      type: "search", class: "reader-search__box", placeholder: TEXTS.hint, "aria-label": TEXTS.search, role: "combobox",
      "aria-expanded": "true", "aria-controls": "reader-results", "aria-autocomplete": "list", autocomplete: "off", spellcheck: "false",
    });
    const list = make("ul", { id: "reader-results", class: "reader-search__results", role: "listbox", "aria-label": TEXTS.search });
    const status = make("p", { class: "reader-search__status", role: "status" });
    const made = make("dialog", { class: "reader-search__dialog", "aria-label": TEXTS.search }, box, status, list);
    document.body.append(made);
    let chosen = 0;
    const choose = (number) => {
      const options = [...list.querySelectorAll("a")];
      chosen = Math.max(0, Math.min(number, options.length - 1));
      options.forEach((one, at) => one.setAttribute("aria-selected", String(at === chosen)));
      if (options[chosen]) {
        box.setAttribute("aria-activedescendant", options[chosen].id);
        options[chosen].scrollIntoView({ block: "nearest" });
      } else box.removeAttribute("aria-activedescendant");
    };
    const show = async () => {
      const words = box.value;
      let found = [];
      status.textContent = "";
      if (words.trim()) {
        try {
          const index = await load();
          if (box.value !== words) return; // there is a newer query
          found = index.search(words);
          status.textContent = found.length ? "" : TEXTS.none;
          list.dataset.query = words;
        } catch {
          status.textContent = TEXTS.failed;
        }
      }
      list.replaceChildren(
        ...found.map((row, number) =>
          make("li", { role: "none" },
            make("a", { href: row.page, tabindex: "-1", role: "option", id: `reader-result-${number}`, "aria-selected": "false" },
              make("span", { class: "reader-search__kind" }, window.wecomSearch.labels[row.kind]),
              make("strong", {}, row.title),
              make("span", { class: "reader-search__about" }, row.about))),
        ),
      );
      choose(0);
    };
    box.addEventListener("input", show);
    box.addEventListener("keydown", (event) => {
      if (event.isComposing) return; // Enter ends the input of Chinese characters
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        choose(chosen + (event.key === "ArrowDown" ? 1 : -1));
      } else if (event.key === "Enter") list.querySelectorAll("a")[chosen]?.click();
    });
    made.addEventListener("click", (event) => {
      if (event.target === made || event.target.closest("a")) made.close();
    });
    return made;
  };
  const open = () => {
    dialog ||= build();
    if (!dialog.open) dialog.showModal();
    dialog.querySelector("input").select();
    load().catch(() => {}); // the first query reports a failure
  };
  const connect = () => {
    for (const button of document.querySelectorAll("button.reader-search")) {
      if (button.hidden) {
        button.hidden = false;
        button.addEventListener("click", open);
      }
    }
    const small = document.getElementById("__search"); // on a phone the theme shows an icon that sets this box
    if (small && !small.dataset.search) {
      small.dataset.search = "on";
      small.addEventListener("change", () => {
        small.checked = false;
        open();
      });
    }
    if (dialog && !dialog.isConnected) document.body.append(dialog);
  };
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
    if ((event.key === "/" && !typing && !event.ctrlKey && !event.metaKey) || (event.key === "k" && (event.ctrlKey || event.metaKey))) {
      event.preventDefault();
      open();
    }
  });
  connect();
  new MutationObserver(connect).observe(document.documentElement, { childList: true, subtree: true });
})();
