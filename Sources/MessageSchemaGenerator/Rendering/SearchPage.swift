/// What stands around the data in the page to search in.
///
/// The script makes every text a text node: nothing of a schema or a sample is ever read as HTML.
enum SearchPage {
    static let head = #"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
        <title>Messages of WeChat</title>
        <style>
        :root {
          color-scheme: light dark;
          --page: light-dark(#fff, #16181b); --raised: light-dark(#f4f6f5, #1f2226);
          --line: light-dark(#d9dedb, #363b41); --text: light-dark(#1a1d1b, #e6e9e7);
          --faint: light-dark(#59625d, #9aa39e); --accent: light-dark(#067a41, #4fce8b);
          --chosen: light-dark(#dff3e8, #1d3a2b);
        }
        * { box-sizing: border-box; }
        html, body { height: 100%; }
        body { margin: 0; display: flex; flex-direction: column; background: var(--page); color: var(--text);
          font: 15px/1.5 system-ui, sans-serif; }
        header { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; padding: 10px 16px;
          border-bottom: 1px solid var(--line); background: var(--raised); }
        h1 { font-size: 16px; margin: 0 8px 0 0; }
        input, select, button { font: inherit; color: inherit; background: var(--page);
          border: 1px solid var(--line); border-radius: 6px; padding: 6px 10px; }
        input { flex: 1 1 220px; min-width: 0; }
        select { max-width: 100%; }
        :focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
        #count { color: var(--faint); font-size: 13px; min-width: 7em; text-align: right; }
        main { flex: 1; min-height: 0; display: grid; grid-template-columns: minmax(280px, 400px) 1fr; }
        #list { overflow-y: auto; border-right: 1px solid var(--line); margin: 0; padding: 0; list-style: none; }
        #list li { padding: 8px 16px; border-bottom: 1px solid var(--line); cursor: pointer; overflow-wrap: anywhere; }
        #list li:hover { background: var(--raised); }
        #list li[aria-selected=true] { background: var(--chosen); box-shadow: inset 3px 0 var(--accent); }
        #list b { font-weight: 600; }
        #list small { display: block; color: var(--faint); font-size: 13px; line-height: 1.35; }
        #list .place { color: var(--accent); }
        #detail { overflow-y: auto; padding: 16px 24px 48px; overflow-wrap: anywhere; }
        #detail h2 { margin: 0 0 4px; font-size: 22px; }
        #detail h3 { margin: 24px 0 4px; font-size: 16px; }
        #detail:focus { outline: none; }
        .faint { color: var(--faint); }
        a { color: var(--accent); }
        code { font: 13px/1.45 ui-monospace, Menlo, Consolas, monospace; }
        dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; margin: 12px 0; }
        dt { color: var(--faint); }
        dd { margin: 0; min-width: 0; }
        .table { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; margin: 8px 0; }
        th, td { text-align: left; vertical-align: top; padding: 5px 12px 5px 0; border-bottom: 1px solid var(--line); }
        th { font-size: 13px; font-weight: 500; color: var(--faint); }
        td:last-child { min-width: 14em; }
        td code { overflow-wrap: normal; }
        pre { background: var(--raised); border: 1px solid var(--line); border-radius: 6px; padding: 12px;
          overflow-x: auto; margin: 8px 0; }
        #back { display: none; margin-bottom: 12px; }
        @media (max-width: 800px) {
          h1 { display: none; }
          header { padding: 8px 12px; }
          input { flex-basis: 100%; }
          select { flex: 1 1 0; min-width: 0; }
          #count { min-width: 0; }
          main { display: block; overflow-y: auto; }
          #list, #detail { overflow: visible; border: 0; }
          #detail { display: none; padding: 12px 16px 48px; }
          .open #list, .open header { display: none; }
          .open #detail, .open #back { display: block; }
          thead { display: none; }
          tr { display: flex; flex-wrap: wrap; gap: 0 12px; padding: 6px 0; border-bottom: 1px solid var(--line); }
          td { padding: 0; border: 0; }
          td:first-child code { font-weight: 700; }
          td:last-child { flex-basis: 100%; }
          dl { grid-template-columns: 1fr; gap: 0; }
          dd { margin-bottom: 8px; }
        }
        </style>
        </head>
        <body>
        <header>
        <h1>Messages of WeChat</h1>
        <input id="query" type="search" placeholder="Name, field, event, words ( / )" aria-label="Search"
          aria-controls="list" autocomplete="off" spellcheck="false">
        <select id="platform" aria-label="Platform"><option value="">All platforms</option></select>
        <select id="direction" aria-label="Direction">
        <option value="">All directions</option>
        <option value="inbound">WeChat sends</option>
        <option value="reply">Passive replies</option>
        <option value="send">Sent through the API</option>
        </select>
        <span id="count" role="status"></span>
        </header>
        <main>
        <ul id="list" role="listbox" aria-label="Messages" tabindex="0"></ul>
        <article id="detail" tabindex="-1"></article>
        </main>
        <noscript>This page needs JavaScript; README.md beside it leads to the same in Markdown.</noscript>
        <script type="application/json" id="data">

        """#

    static let tail = #"""
        </script>
        <script>
        "use strict";
        const element = id => document.getElementById(id);
        const [query, platform, direction, list, detail] =
          ["query", "platform", "direction", "list", "detail"].map(element);
        const platforms = JSON.parse(element("data").textContent);
        const directions = { inbound: "WeChat sends", reply: "reply", send: "API" };

        // Words of all parts of a message, in lower case: what is searched.
        function words(part, into = []) {
          if (typeof part === "string") into.push(part);
          else if (Array.isArray(part)) for (const item of part) words(item, into);
          else if (part && typeof part === "object") {
            for (const name in part) if (name !== "sample" && name !== "schema") into.push(name), words(part[name], into);
          }
          return into;
        }
        const messages = platforms.flatMap(({ platform, types, messages }) => messages.map(message => ({
          ...message, platform, shared: types, name_: message.name.toLowerCase(), kind_: message.kind.toLowerCase(),
          words: words([platform, message.summary, message.case, message.kind, message.channel, message.response,
            message.fields, message.types]).join(" ").toLowerCase(),
        })));
        for (const { platform: name } of platforms) platform.add(new Option(name, name));

        // Text becomes text, and `code` between backticks an element.
        function make(tag, attributes, ...children) {
          const made = document.createElement(tag);
          Object.assign(made, attributes);
          made.append(...children.filter(child => child != null));
          return made;
        }
        const code = text => make("code", {}, text);
        const prose = text => text.split("`").map((part, index) => index % 2 ? code(part) : part);

        let found = [], shown = 0, chosen = -1;

        function score(message, terms) {
          let total = 0;
          for (const term of terms) {
            const place = message.name_.indexOf(term);
            if (place === 0) total += message.name_ === term ? 40 : 20;
            else if (place > 0) total += 10;
            else if (message.kind_.includes(term)) total += 8;
            else if (message.words.includes(term)) total += 1;
            else return 0;
          }
          return total;
        }

        function search() {
          const terms = query.value.toLowerCase().split(/\s+/).filter(Boolean);
          found = messages.filter(message =>
            (!platform.value || message.platform === platform.value) &&
            (!direction.value || message.direction === direction.value));
          if (terms.length) {
            found = found.map(message => [score(message, terms), message]).filter(([points]) => points)
              .sort(([one], [other]) => other - one).map(([, message]) => message);
          }
          element("count").textContent = found.length === 1 ? "1 message" : `${found.length} messages`;
          list.replaceChildren();
          list.scrollTop = 0;
          shown = 0;
          chosen = -1;
          more();
        }

        // Rows are made as they are scrolled to.
        const end = make("li", { role: "presentation" });
        end.style.cssText = "padding: 0; border: 0; height: 1px";
        new IntersectionObserver(entries => { if (entries.some(entry => entry.isIntersecting)) more(); },
          { rootMargin: "600px" }).observe(end);

        function more(count = 60) {
          const rows = found.slice(shown, shown + count).map((message, offset) => {
            const row = make("li", { role: "option", id: `row${shown + offset}` }, make("b", {}, message.name),
              make("small", { className: "place" },
                [message.platform, message.channel, directions[message.direction]].filter(Boolean).join(" · ")),
              make("small", {}, ...prose(message.summary)));
            row.setAttribute("aria-selected", "false");
            row.dataset.index = shown + offset;
            return row;
          });
          shown += rows.length;
          end.remove();
          list.append(...rows);
          if (shown < found.length) list.append(end);
          if (!found.length) list.append(make("li", { className: "faint" }, "No message has all these words."));
        }

        function choose(index) {
          if (!found.length) return;
          index = Math.max(0, Math.min(index, found.length - 1));
          while (shown <= index) more();
          list.children[chosen]?.setAttribute("aria-selected", "false");
          chosen = index;
          const row = list.children[index];
          row.setAttribute("aria-selected", "true");
          list.setAttribute("aria-activedescendant", row.id);
          row.scrollIntoView({ block: "nearest" });
          if (matchMedia("(min-width: 801px)").matches) show(found[index]);
        }

        const address = message => `${message.platform}/${message.name}`;

        function show(message) {
          history.replaceState(null, "", `#${address(message)}`);
          document.title = `${message.name} (${message.platform})`;
          const facts = [
            ["Platform", [[message.platform, message.channel].filter(Boolean).join(" · ")]],
            ["Swift", [code(`${message.platform}Messages`), ", ", code(message.case)]],
            ["On the wire", prose(message.kind)],
            ["Answer", message.response && [code(message.response)]],
            ["Schema", [make("a", { href: `../Schemas/${message.schema}` }, message.schema)]],
            ["Reference", [make("a", { href: `${message.platform}.md#${message.name_}` }, `${message.platform}.md`)]],
          ].filter(([, value]) => value).flatMap(([name, value]) => [make("dt", {}, name), make("dd", {}, ...value)]);
          const back = make("button", { id: "back", type: "button", onclick: close }, "← All messages");
          detail.replaceChildren(back, make("h2", {}, message.name), make("p", {}, ...prose(message.summary)),
            ...(message.deprecated ? [make("p", { className: "faint" }, "Deprecated.")] : []),
            make("dl", {}, ...facts), ...structure(message, message.shared, new Set()));
          if (message.sample) detail.append(make("h3", {}, "Sample"), make("pre", {}, code(message.sample.trimEnd())));
          detail.scrollTop = 0;
        }

        function table(titles, rows) {
          return make("div", { className: "table" }, make("table", {},
            make("thead", {}, make("tr", {}, ...titles.map(title => make("th", {}, title)))),
            make("tbody", {}, ...rows.map(cells => make("tr", {}, ...cells.map(cell => make("td", {}, ...cell)))))));
        }

        // The table of a structure, then those of its types, and of the shared types that it reaches.
        function structure(part, shared, told) {
          const result = [];
          if (part.values) {
            result.push(table(["Value", "Swift", ""], part.values.map(([value, name, text]) =>
              [[code(value)], [code(`.${name}`)], prose(text)])));
          }
          if (part.fields?.length) {
            result.push(table(["Wire name", "Swift", "Type", ""], part.fields.map(([wire, name, type, required, text]) =>
              [[code(wire)], [code(name)], [code(type + (required || /^\[/.test(type) ? "" : "?"))], prose(text)])));
          }
          const own = part.types ?? {};
          const reached = (part.fields ?? []).flatMap(field => field[2].match(/\w+/g) ?? []);
          for (const name of [...Object.keys(own), ...reached.filter(name => Object.hasOwn(shared, name))]) {
            const type = own[name] ?? shared[name];
            if (told.has(type)) continue;
            told.add(type);
            result.push(make("h3", {}, name), make("p", { className: "faint" }, ...prose(type.summary)),
              ...structure(type, shared, told));
          }
          return result;
        }

        function open() {
          if (chosen < 0) return;
          show(found[chosen]);
          document.body.classList.add("open");
          document.querySelector("main").scrollTop = 0;
          detail.focus({ preventScroll: true });
        }

        function close() {
          document.body.classList.remove("open");
          list.children[chosen]?.scrollIntoView({ block: "center" });
          list.focus({ preventScroll: true });
        }

        list.addEventListener("click", event => {
          const row = event.target.closest("[data-index]");
          if (!row) return;
          choose(Number(row.dataset.index));
          open();
        });
        query.addEventListener("input", search);
        platform.addEventListener("change", search);
        direction.addEventListener("change", search);
        document.addEventListener("keydown", event => {
          const isElsewhere = event.target !== query && event.target.tagName !== "SELECT";
          if (event.ctrlKey || event.metaKey || event.altKey || event.target.tagName === "SELECT") return;
          if (event.key === "/" && isElsewhere) query.focus();
          else if (event.key === "Escape" && document.body.classList.contains("open")) {
            const isNarrow = matchMedia("(max-width: 800px)").matches;
            close();
            if (!isNarrow) query.focus();
          } else if (event.key === "Escape") { query.value = ""; search(); query.focus(); }
          else if (event.target === detail || detail.contains(event.target)) return;
          else if (event.key === "ArrowDown") choose(chosen + 1);
          else if (event.key === "ArrowUp") choose(chosen - 1);
          else if (event.key === "Enter") { if (chosen < 0) choose(0); open(); }
          else return;
          event.preventDefault();
        });

        search();
        const wanted = decodeURIComponent(location.hash.slice(1));
        const index = found.findIndex(message => address(message) === wanted);
        if (index >= 0) { choose(index); open(); }
        else {
          detail.append(make("p", { className: "faint" },
            "Choose a message, or type: every word is looked for in names, wire names, events, fields and descriptions. " +
            "/ goes to the search, ↑ and ↓ move, Enter opens, Escape clears."));
          query.focus();
        }
        </script>
        </body>
        </html>

        """#
}
