"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
function _export(target, all) {
    for(var name in all)Object.defineProperty(target, name, {
        enumerable: true,
        get: Object.getOwnPropertyDescriptor(all, name).get
    });
}
_export(exports, {
    get Reader () {
        return Reader;
    },
    get isWebAddress () {
        return isWebAddress;
    }
});
const _nodenet = require("node:net");
const _variables = require("./variables");
function isNetwork(text) {
    const [, address = '', bits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
    const version = (0, _nodenet.isIP)(address);
    return version !== 0 && Number(bits ?? 0) <= (version === 4 ? 32 : 128);
}
function isWebAddress(text) {
    return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
class Reader {
    environment;
    readFile;
    problems = [];
    mode;
    constructor(environment, readFile){
        this.environment = environment;
        this.readFile = readFile;
        this.mode = this.choice('TRADEPAY_MODE', [
            'sandbox',
            'production'
        ]);
    }
    /** Notes what is wrong with a variable. A secret is not quoted. */ refuse(name, must, value) {
        const { secret, example } = _variables.VARIABLES[name];
        const not = value === undefined || secret ? '' : `, not "${value}"`;
        const variable = secret && example.startsWith('/') ? (0, _variables.fileVariable)(name) : name;
        this.problems.push(`${name} must ${must}${not}. Example: ${variable}=${example}`);
    }
    /** What is given, from its file if need be. An empty variable is as good as none. */ given(name) {
        const value = this.environment[name]?.trim();
        if (!_variables.VARIABLES[name].secret) return value === '' ? undefined : value;
        const path = this.environment[(0, _variables.fileVariable)(name)];
        if (path === undefined || path === '') return value === '' ? undefined : value;
        if (value !== undefined && value !== '') {
            this.problems.push(`${name} and ${(0, _variables.fileVariable)(name)} are both given; leave one of them out.`);
            return value;
        }
        try {
            const text = this.readFile(path).trim();
            if (text !== '') return text;
            this.problems.push(`${(0, _variables.fileVariable)(name)} must name a file that is not empty, not "${path}".`);
        } catch (error) {
            const { code = 'unreadable' } = error;
            this.problems.push(`${(0, _variables.fileVariable)(name)} must name a file that can be read, not "${path}" (${code}).`);
        }
        return undefined;
    }
    /** Whether the variable or its file is named at all, readable or not. */ isNamed(name) {
        return [
            name,
            (0, _variables.fileVariable)(name)
        ].some((variable)=>this.environment[variable]?.trim());
    }
    /** The text, its default, or `undefined` where there is neither. In production what is always required is missed. */ text(name) {
        const { required, default: fallback } = _variables.VARIABLES[name];
        const value = this.given(name);
        if (value !== undefined) return value;
        if (this.mode !== 'production' || required !== 'always') return fallback;
        if (!this.isNamed(name)) this.refuse(name, 'be given in production');
        return undefined;
    }
    integer(name, min, max) {
        const text = this.text(name);
        if (text === undefined) return undefined;
        const value = Number(text);
        if (/^\d+$/.test(text) && value >= min && value <= max) return value;
        this.refuse(name, `be an integer from ${min} to ${max}`, text);
        return undefined;
    }
    /** Of a variable that has a default. Where it is wrong 0 stands for it: the problem ends the start. */ number(name, min, max) {
        return this.integer(name, min, max) ?? 0;
    }
    flag(name) {
        return this.choice(name, [
            'true',
            'false'
        ]) === 'true';
    }
    /** @returns the default where it is wrong */ choice(name, choices) {
        const text = this.text(name);
        const chosen = choices.find((choice)=>choice === text);
        if (chosen !== undefined) return chosen;
        this.refuse(name, `be ${choices.join(' or ')}`, text);
        return choices.find((choice)=>choice === _variables.VARIABLES[name].default) ?? choices[0];
    }
    address(name) {
        const text = this.text(name) ?? '';
        if ((0, _nodenet.isIP)(text) === 0) this.refuse(name, 'be an address', text);
        return text;
    }
    list(name) {
        return this.text(name)?.split(',').map((part)=>part.trim()) ?? [];
    }
    networks(name) {
        const list = this.list(name);
        for (const network of list){
            if (!isNetwork(network)) this.refuse(name, 'be addresses or networks', network);
        }
        return list;
    }
    /** Names of ours that this server does not read: slips of the pen, or of another mode. */ checkNames() {
        const files = _variables.VARIABLE_NAMES.filter((name)=>_variables.VARIABLES[name].secret).map(_variables.fileVariable);
        const known = new Set([
            ..._variables.VARIABLE_NAMES,
            ...files
        ]);
        for (const name of Object.keys(this.environment)){
            if (!name.startsWith('TRADEPAY_') || this.environment[name] === '') continue;
            if (!known.has(name)) {
                this.problems.push(`${name} is no variable of this server: docs/configuration.md lists them.`);
                continue;
            }
            const variable = _variables.VARIABLES[name.replace(/_FILE$/, '')];
            const { mode = this.mode } = variable;
            if (mode !== this.mode) {
                this.problems.push(`${name} is for TRADEPAY_MODE=${mode} only; it is ${this.mode} now.`);
            }
        }
    }
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9jb25maWcvcmVhZGVyLnRzIl0sInNvdXJjZXNDb250ZW50IjpbImltcG9ydCB7IGlzSVAgfSBmcm9tICdub2RlOm5ldCc7XG5pbXBvcnQgeyBWQVJJQUJMRVMsIFZBUklBQkxFX05BTUVTLCBmaWxlVmFyaWFibGUgfSBmcm9tICcuL3ZhcmlhYmxlcyc7XG5pbXBvcnQgdHlwZSB7IFZhcmlhYmxlTmFtZSB9IGZyb20gJy4vdmFyaWFibGVzJztcblxuZXhwb3J0IHR5cGUgRW52aXJvbm1lbnQgPSBSZWNvcmQ8c3RyaW5nLCBzdHJpbmcgfCB1bmRlZmluZWQ+O1xuZXhwb3J0IHR5cGUgTW9kZSA9ICdzYW5kYm94JyB8ICdwcm9kdWN0aW9uJztcblxuLyoqIFJlYWRzIGEgZmlsZSBhcyB0ZXh0LiBAdGhyb3dzIHdoZW4gdGhlcmUgaXMgbm9uZSAqL1xuZXhwb3J0IHR5cGUgUmVhZEZpbGUgPSAocGF0aDogc3RyaW5nKSA9PiBzdHJpbmc7XG5cbmZ1bmN0aW9uIGlzTmV0d29yayh0ZXh0OiBzdHJpbmcpOiBib29sZWFuIHtcbiAgY29uc3QgWywgYWRkcmVzcyA9ICcnLCBiaXRzXSA9IC9eKFteL10rKSg/OlxcLyhcXGR7MSwzfSkpPyQvLmV4ZWModGV4dCkgPz8gW107XG4gIGNvbnN0IHZlcnNpb24gPSBpc0lQKGFkZHJlc3MpO1xuICByZXR1cm4gdmVyc2lvbiAhPT0gMCAmJiBOdW1iZXIoYml0cyA/PyAwKSA8PSAodmVyc2lvbiA9PT0gNCA/IDMyIDogMTI4KTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGlzV2ViQWRkcmVzcyh0ZXh0OiBzdHJpbmcpOiBib29sZWFuIHtcbiAgcmV0dXJuIFVSTC5jYW5QYXJzZSh0ZXh0KSAmJiAvXmh0dHBzPzokLy50ZXN0KG5ldyBVUkwodGV4dCkucHJvdG9jb2wpO1xufVxuXG4vKiogUmVhZHMgdmFyaWFibGVzIGFuZCBjb2xsZWN0cyB3aGF0IGlzIHdyb25nIHdpdGggdGhlbSwgZWFjaCB3aXRoIHRoZSB2YXJpYWJsZSdzIG5hbWUgYW5kIGFuIGV4YW1wbGUuICovXG5leHBvcnQgY2xhc3MgUmVhZGVyIHtcbiAgcmVhZG9ubHkgcHJvYmxlbXM6IHN0cmluZ1tdID0gW107XG4gIHJlYWRvbmx5IG1vZGU6IE1vZGU7XG5cbiAgY29uc3RydWN0b3IoXG4gICAgcHJpdmF0ZSByZWFkb25seSBlbnZpcm9ubWVudDogRW52aXJvbm1lbnQsXG4gICAgcHJpdmF0ZSByZWFkb25seSByZWFkRmlsZTogUmVhZEZpbGUsXG4gICkge1xuICAgIHRoaXMubW9kZSA9IHRoaXMuY2hvaWNlKCdUUkFERVBBWV9NT0RFJywgWydzYW5kYm94JywgJ3Byb2R1Y3Rpb24nXSk7XG4gIH1cblxuICAvKiogTm90ZXMgd2hhdCBpcyB3cm9uZyB3aXRoIGEgdmFyaWFibGUuIEEgc2VjcmV0IGlzIG5vdCBxdW90ZWQuICovXG4gIHJlZnVzZShuYW1lOiBWYXJpYWJsZU5hbWUsIG11c3Q6IHN0cmluZywgdmFsdWU/OiBzdHJpbmcpOiB2b2lkIHtcbiAgICBjb25zdCB7IHNlY3JldCwgZXhhbXBsZSB9ID0gVkFSSUFCTEVTW25hbWVdO1xuICAgIGNvbnN0IG5vdCA9IHZhbHVlID09PSB1bmRlZmluZWQgfHwgc2VjcmV0ID8gJycgOiBgLCBub3QgXCIke3ZhbHVlfVwiYDtcbiAgICBjb25zdCB2YXJpYWJsZSA9IHNlY3JldCAmJiBleGFtcGxlLnN0YXJ0c1dpdGgoJy8nKSA/IGZpbGVWYXJpYWJsZShuYW1lKSA6IG5hbWU7XG4gICAgdGhpcy5wcm9ibGVtcy5wdXNoKGAke25hbWV9IG11c3QgJHttdXN0fSR7bm90fS4gRXhhbXBsZTogJHt2YXJpYWJsZX09JHtleGFtcGxlfWApO1xuICB9XG5cbiAgLyoqIFdoYXQgaXMgZ2l2ZW4sIGZyb20gaXRzIGZpbGUgaWYgbmVlZCBiZS4gQW4gZW1wdHkgdmFyaWFibGUgaXMgYXMgZ29vZCBhcyBub25lLiAqL1xuICBnaXZlbihuYW1lOiBWYXJpYWJsZU5hbWUpOiBzdHJpbmcgfCB1bmRlZmluZWQge1xuICAgIGNvbnN0IHZhbHVlID0gdGhpcy5lbnZpcm9ubWVudFtuYW1lXT8udHJpbSgpO1xuICAgIGlmICghVkFSSUFCTEVTW25hbWVdLnNlY3JldCkgcmV0dXJuIHZhbHVlID09PSAnJyA/IHVuZGVmaW5lZCA6IHZhbHVlO1xuICAgIGNvbnN0IHBhdGggPSB0aGlzLmVudmlyb25tZW50W2ZpbGVWYXJpYWJsZShuYW1lKV07XG4gICAgaWYgKHBhdGggPT09IHVuZGVmaW5lZCB8fCBwYXRoID09PSAnJykgcmV0dXJuIHZhbHVlID09PSAnJyA/IHVuZGVmaW5lZCA6IHZhbHVlO1xuICAgIGlmICh2YWx1ZSAhPT0gdW5kZWZpbmVkICYmIHZhbHVlICE9PSAnJykge1xuICAgICAgdGhpcy5wcm9ibGVtcy5wdXNoKFxuICAgICAgICBgJHtuYW1lfSBhbmQgJHtmaWxlVmFyaWFibGUobmFtZSl9IGFyZSBib3RoIGdpdmVuOyBsZWF2ZSBvbmUgb2YgdGhlbSBvdXQuYCxcbiAgICAgICk7XG4gICAgICByZXR1cm4gdmFsdWU7XG4gICAgfVxuICAgIHRyeSB7XG4gICAgICBjb25zdCB0ZXh0ID0gdGhpcy5yZWFkRmlsZShwYXRoKS50cmltKCk7XG4gICAgICBpZiAodGV4dCAhPT0gJycpIHJldHVybiB0ZXh0O1xuICAgICAgdGhpcy5wcm9ibGVtcy5wdXNoKFxuICAgICAgICBgJHtmaWxlVmFyaWFibGUobmFtZSl9IG11c3QgbmFtZSBhIGZpbGUgdGhhdCBpcyBub3QgZW1wdHksIG5vdCBcIiR7cGF0aH1cIi5gLFxuICAgICAgKTtcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgY29uc3QgeyBjb2RlID0gJ3VucmVhZGFibGUnIH0gPSBlcnJvciBhcyB7IGNvZGU/OiBzdHJpbmcgfTtcbiAgICAgIHRoaXMucHJvYmxlbXMucHVzaChcbiAgICAgICAgYCR7ZmlsZVZhcmlhYmxlKG5hbWUpfSBtdXN0IG5hbWUgYSBmaWxlIHRoYXQgY2FuIGJlIHJlYWQsIG5vdCBcIiR7cGF0aH1cIiAoJHtjb2RlfSkuYCxcbiAgICAgICk7XG4gICAgfVxuICAgIHJldHVybiB1bmRlZmluZWQ7XG4gIH1cblxuICAvKiogV2hldGhlciB0aGUgdmFyaWFibGUgb3IgaXRzIGZpbGUgaXMgbmFtZWQgYXQgYWxsLCByZWFkYWJsZSBvciBub3QuICovXG4gIGlzTmFtZWQobmFtZTogVmFyaWFibGVOYW1lKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuIFtuYW1lLCBmaWxlVmFyaWFibGUobmFtZSldLnNvbWUoKHZhcmlhYmxlKSA9PiB0aGlzLmVudmlyb25tZW50W3ZhcmlhYmxlXT8udHJpbSgpKTtcbiAgfVxuXG4gIC8qKiBUaGUgdGV4dCwgaXRzIGRlZmF1bHQsIG9yIGB1bmRlZmluZWRgIHdoZXJlIHRoZXJlIGlzIG5laXRoZXIuIEluIHByb2R1Y3Rpb24gd2hhdCBpcyBhbHdheXMgcmVxdWlyZWQgaXMgbWlzc2VkLiAqL1xuICB0ZXh0KG5hbWU6IFZhcmlhYmxlTmFtZSk6IHN0cmluZyB8IHVuZGVmaW5lZCB7XG4gICAgY29uc3QgeyByZXF1aXJlZCwgZGVmYXVsdDogZmFsbGJhY2sgfSA9IFZBUklBQkxFU1tuYW1lXTtcbiAgICBjb25zdCB2YWx1ZSA9IHRoaXMuZ2l2ZW4obmFtZSk7XG4gICAgaWYgKHZhbHVlICE9PSB1bmRlZmluZWQpIHJldHVybiB2YWx1ZTtcbiAgICBpZiAodGhpcy5tb2RlICE9PSAncHJvZHVjdGlvbicgfHwgcmVxdWlyZWQgIT09ICdhbHdheXMnKSByZXR1cm4gZmFsbGJhY2s7XG4gICAgaWYgKCF0aGlzLmlzTmFtZWQobmFtZSkpIHRoaXMucmVmdXNlKG5hbWUsICdiZSBnaXZlbiBpbiBwcm9kdWN0aW9uJyk7XG4gICAgcmV0dXJuIHVuZGVmaW5lZDtcbiAgfVxuXG4gIGludGVnZXIobmFtZTogVmFyaWFibGVOYW1lLCBtaW46IG51bWJlciwgbWF4OiBudW1iZXIpOiBudW1iZXIgfCB1bmRlZmluZWQge1xuICAgIGNvbnN0IHRleHQgPSB0aGlzLnRleHQobmFtZSk7XG4gICAgaWYgKHRleHQgPT09IHVuZGVmaW5lZCkgcmV0dXJuIHVuZGVmaW5lZDtcbiAgICBjb25zdCB2YWx1ZSA9IE51bWJlcih0ZXh0KTtcbiAgICBpZiAoL15cXGQrJC8udGVzdCh0ZXh0KSAmJiB2YWx1ZSA+PSBtaW4gJiYgdmFsdWUgPD0gbWF4KSByZXR1cm4gdmFsdWU7XG4gICAgdGhpcy5yZWZ1c2UobmFtZSwgYGJlIGFuIGludGVnZXIgZnJvbSAke21pbn0gdG8gJHttYXh9YCwgdGV4dCk7XG4gICAgcmV0dXJuIHVuZGVmaW5lZDtcbiAgfVxuXG4gIC8qKiBPZiBhIHZhcmlhYmxlIHRoYXQgaGFzIGEgZGVmYXVsdC4gV2hlcmUgaXQgaXMgd3JvbmcgMCBzdGFuZHMgZm9yIGl0OiB0aGUgcHJvYmxlbSBlbmRzIHRoZSBzdGFydC4gKi9cbiAgbnVtYmVyKG5hbWU6IFZhcmlhYmxlTmFtZSwgbWluOiBudW1iZXIsIG1heDogbnVtYmVyKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy5pbnRlZ2VyKG5hbWUsIG1pbiwgbWF4KSA/PyAwO1xuICB9XG5cbiAgZmxhZyhuYW1lOiBWYXJpYWJsZU5hbWUpOiBib29sZWFuIHtcbiAgICByZXR1cm4gdGhpcy5jaG9pY2UobmFtZSwgWyd0cnVlJywgJ2ZhbHNlJ10pID09PSAndHJ1ZSc7XG4gIH1cblxuICAvKiogQHJldHVybnMgdGhlIGRlZmF1bHQgd2hlcmUgaXQgaXMgd3JvbmcgKi9cbiAgY2hvaWNlPENob2ljZSBleHRlbmRzIHN0cmluZz4obmFtZTogVmFyaWFibGVOYW1lLCBjaG9pY2VzOiByZWFkb25seSBbQ2hvaWNlLCBDaG9pY2VdKTogQ2hvaWNlIHtcbiAgICBjb25zdCB0ZXh0ID0gdGhpcy50ZXh0KG5hbWUpO1xuICAgIGNvbnN0IGNob3NlbiA9IGNob2ljZXMuZmluZCgoY2hvaWNlKSA9PiBjaG9pY2UgPT09IHRleHQpO1xuICAgIGlmIChjaG9zZW4gIT09IHVuZGVmaW5lZCkgcmV0dXJuIGNob3NlbjtcbiAgICB0aGlzLnJlZnVzZShuYW1lLCBgYmUgJHtjaG9pY2VzLmpvaW4oJyBvciAnKX1gLCB0ZXh0KTtcbiAgICByZXR1cm4gY2hvaWNlcy5maW5kKChjaG9pY2UpID0+IGNob2ljZSA9PT0gVkFSSUFCTEVTW25hbWVdLmRlZmF1bHQpID8/IGNob2ljZXNbMF07XG4gIH1cblxuICBhZGRyZXNzKG5hbWU6IFZhcmlhYmxlTmFtZSk6IHN0cmluZyB7XG4gICAgY29uc3QgdGV4dCA9IHRoaXMudGV4dChuYW1lKSA/PyAnJztcbiAgICBpZiAoaXNJUCh0ZXh0KSA9PT0gMCkgdGhpcy5yZWZ1c2UobmFtZSwgJ2JlIGFuIGFkZHJlc3MnLCB0ZXh0KTtcbiAgICByZXR1cm4gdGV4dDtcbiAgfVxuXG4gIGxpc3QobmFtZTogVmFyaWFibGVOYW1lKTogc3RyaW5nW10ge1xuICAgIHJldHVybiAoXG4gICAgICB0aGlzLnRleHQobmFtZSlcbiAgICAgICAgPy5zcGxpdCgnLCcpXG4gICAgICAgIC5tYXAoKHBhcnQpID0+IHBhcnQudHJpbSgpKSA/PyBbXVxuICAgICk7XG4gIH1cblxuICBuZXR3b3JrcyhuYW1lOiBWYXJpYWJsZU5hbWUpOiBzdHJpbmdbXSB7XG4gICAgY29uc3QgbGlzdCA9IHRoaXMubGlzdChuYW1lKTtcbiAgICBmb3IgKGNvbnN0IG5ldHdvcmsgb2YgbGlzdCkge1xuICAgICAgaWYgKCFpc05ldHdvcmsobmV0d29yaykpIHRoaXMucmVmdXNlKG5hbWUsICdiZSBhZGRyZXNzZXMgb3IgbmV0d29ya3MnLCBuZXR3b3JrKTtcbiAgICB9XG4gICAgcmV0dXJuIGxpc3Q7XG4gIH1cblxuICAvKiogTmFtZXMgb2Ygb3VycyB0aGF0IHRoaXMgc2VydmVyIGRvZXMgbm90IHJlYWQ6IHNsaXBzIG9mIHRoZSBwZW4sIG9yIG9mIGFub3RoZXIgbW9kZS4gKi9cbiAgY2hlY2tOYW1lcygpOiB2b2lkIHtcbiAgICBjb25zdCBmaWxlcyA9IFZBUklBQkxFX05BTUVTLmZpbHRlcigobmFtZSkgPT4gVkFSSUFCTEVTW25hbWVdLnNlY3JldCkubWFwKGZpbGVWYXJpYWJsZSk7XG4gICAgY29uc3Qga25vd24gPSBuZXcgU2V0PHN0cmluZz4oWy4uLlZBUklBQkxFX05BTUVTLCAuLi5maWxlc10pO1xuICAgIGZvciAoY29uc3QgbmFtZSBvZiBPYmplY3Qua2V5cyh0aGlzLmVudmlyb25tZW50KSkge1xuICAgICAgaWYgKCFuYW1lLnN0YXJ0c1dpdGgoJ1RSQURFUEFZXycpIHx8IHRoaXMuZW52aXJvbm1lbnRbbmFtZV0gPT09ICcnKSBjb250aW51ZTtcbiAgICAgIGlmICgha25vd24uaGFzKG5hbWUpKSB7XG4gICAgICAgIHRoaXMucHJvYmxlbXMucHVzaChcbiAgICAgICAgICBgJHtuYW1lfSBpcyBubyB2YXJpYWJsZSBvZiB0aGlzIHNlcnZlcjogZG9jcy9jb25maWd1cmF0aW9uLm1kIGxpc3RzIHRoZW0uYCxcbiAgICAgICAgKTtcbiAgICAgICAgY29udGludWU7XG4gICAgICB9XG4gICAgICBjb25zdCB2YXJpYWJsZSA9IFZBUklBQkxFU1tuYW1lLnJlcGxhY2UoL19GSUxFJC8sICcnKSBhcyBWYXJpYWJsZU5hbWVdO1xuICAgICAgY29uc3QgeyBtb2RlID0gdGhpcy5tb2RlIH0gPSB2YXJpYWJsZTtcbiAgICAgIGlmIChtb2RlICE9PSB0aGlzLm1vZGUpIHtcbiAgICAgICAgdGhpcy5wcm9ibGVtcy5wdXNoKGAke25hbWV9IGlzIGZvciBUUkFERVBBWV9NT0RFPSR7bW9kZX0gb25seTsgaXQgaXMgJHt0aGlzLm1vZGV9IG5vdy5gKTtcbiAgICAgIH1cbiAgICB9XG4gIH1cbn1cbiJdLCJuYW1lcyI6WyJSZWFkZXIiLCJpc1dlYkFkZHJlc3MiLCJpc05ldHdvcmsiLCJ0ZXh0IiwiYWRkcmVzcyIsImJpdHMiLCJleGVjIiwidmVyc2lvbiIsImlzSVAiLCJOdW1iZXIiLCJVUkwiLCJjYW5QYXJzZSIsInRlc3QiLCJwcm90b2NvbCIsInByb2JsZW1zIiwibW9kZSIsImVudmlyb25tZW50IiwicmVhZEZpbGUiLCJjaG9pY2UiLCJyZWZ1c2UiLCJuYW1lIiwibXVzdCIsInZhbHVlIiwic2VjcmV0IiwiZXhhbXBsZSIsIlZBUklBQkxFUyIsIm5vdCIsInVuZGVmaW5lZCIsInZhcmlhYmxlIiwic3RhcnRzV2l0aCIsImZpbGVWYXJpYWJsZSIsInB1c2giLCJnaXZlbiIsInRyaW0iLCJwYXRoIiwiZXJyb3IiLCJjb2RlIiwiaXNOYW1lZCIsInNvbWUiLCJyZXF1aXJlZCIsImRlZmF1bHQiLCJmYWxsYmFjayIsImludGVnZXIiLCJtaW4iLCJtYXgiLCJudW1iZXIiLCJmbGFnIiwiY2hvaWNlcyIsImNob3NlbiIsImZpbmQiLCJqb2luIiwibGlzdCIsInNwbGl0IiwibWFwIiwicGFydCIsIm5ldHdvcmtzIiwibmV0d29yayIsImNoZWNrTmFtZXMiLCJmaWxlcyIsIlZBUklBQkxFX05BTUVTIiwiZmlsdGVyIiwia25vd24iLCJTZXQiLCJPYmplY3QiLCJrZXlzIiwiaGFzIiwicmVwbGFjZSJdLCJtYXBwaW5ncyI6Ijs7Ozs7Ozs7Ozs7UUFxQmFBO2VBQUFBOztRQUxHQztlQUFBQTs7O3lCQWhCSzsyQkFDbUM7QUFTeEQsU0FBU0MsVUFBVUMsSUFBWTtJQUM3QixNQUFNLEdBQUdDLFVBQVUsRUFBRSxFQUFFQyxLQUFLLEdBQUcsNEJBQTRCQyxJQUFJLENBQUNILFNBQVMsRUFBRTtJQUMzRSxNQUFNSSxVQUFVQyxJQUFBQSxhQUFJLEVBQUNKO0lBQ3JCLE9BQU9HLFlBQVksS0FBS0UsT0FBT0osUUFBUSxNQUFPRSxDQUFBQSxZQUFZLElBQUksS0FBSyxHQUFFO0FBQ3ZFO0FBRU8sU0FBU04sYUFBYUUsSUFBWTtJQUN2QyxPQUFPTyxJQUFJQyxRQUFRLENBQUNSLFNBQVMsWUFBWVMsSUFBSSxDQUFDLElBQUlGLElBQUlQLE1BQU1VLFFBQVE7QUFDdEU7QUFHTyxNQUFNYjs7O0lBQ0ZjLFdBQXFCLEVBQUUsQ0FBQztJQUN4QkMsS0FBVztJQUVwQixZQUNFLEFBQWlCQyxXQUF3QixFQUN6QyxBQUFpQkMsUUFBa0IsQ0FDbkM7YUFGaUJELGNBQUFBO2FBQ0FDLFdBQUFBO1FBRWpCLElBQUksQ0FBQ0YsSUFBSSxHQUFHLElBQUksQ0FBQ0csTUFBTSxDQUFDLGlCQUFpQjtZQUFDO1lBQVc7U0FBYTtJQUNwRTtJQUVBLGlFQUFpRSxHQUNqRUMsT0FBT0MsSUFBa0IsRUFBRUMsSUFBWSxFQUFFQyxLQUFjLEVBQVE7UUFDN0QsTUFBTSxFQUFFQyxNQUFNLEVBQUVDLE9BQU8sRUFBRSxHQUFHQyxvQkFBUyxDQUFDTCxLQUFLO1FBQzNDLE1BQU1NLE1BQU1KLFVBQVVLLGFBQWFKLFNBQVMsS0FBSyxDQUFDLE9BQU8sRUFBRUQsTUFBTSxDQUFDLENBQUM7UUFDbkUsTUFBTU0sV0FBV0wsVUFBVUMsUUFBUUssVUFBVSxDQUFDLE9BQU9DLElBQUFBLHVCQUFZLEVBQUNWLFFBQVFBO1FBQzFFLElBQUksQ0FBQ04sUUFBUSxDQUFDaUIsSUFBSSxDQUFDLEdBQUdYLEtBQUssTUFBTSxFQUFFQyxPQUFPSyxJQUFJLFdBQVcsRUFBRUUsU0FBUyxDQUFDLEVBQUVKLFNBQVM7SUFDbEY7SUFFQSxtRkFBbUYsR0FDbkZRLE1BQU1aLElBQWtCLEVBQXNCO1FBQzVDLE1BQU1FLFFBQVEsSUFBSSxDQUFDTixXQUFXLENBQUNJLEtBQUssRUFBRWE7UUFDdEMsSUFBSSxDQUFDUixvQkFBUyxDQUFDTCxLQUFLLENBQUNHLE1BQU0sRUFBRSxPQUFPRCxVQUFVLEtBQUtLLFlBQVlMO1FBQy9ELE1BQU1ZLE9BQU8sSUFBSSxDQUFDbEIsV0FBVyxDQUFDYyxJQUFBQSx1QkFBWSxFQUFDVixNQUFNO1FBQ2pELElBQUljLFNBQVNQLGFBQWFPLFNBQVMsSUFBSSxPQUFPWixVQUFVLEtBQUtLLFlBQVlMO1FBQ3pFLElBQUlBLFVBQVVLLGFBQWFMLFVBQVUsSUFBSTtZQUN2QyxJQUFJLENBQUNSLFFBQVEsQ0FBQ2lCLElBQUksQ0FDaEIsR0FBR1gsS0FBSyxLQUFLLEVBQUVVLElBQUFBLHVCQUFZLEVBQUNWLE1BQU0sdUNBQXVDLENBQUM7WUFFNUUsT0FBT0U7UUFDVDtRQUNBLElBQUk7WUFDRixNQUFNbkIsT0FBTyxJQUFJLENBQUNjLFFBQVEsQ0FBQ2lCLE1BQU1ELElBQUk7WUFDckMsSUFBSTlCLFNBQVMsSUFBSSxPQUFPQTtZQUN4QixJQUFJLENBQUNXLFFBQVEsQ0FBQ2lCLElBQUksQ0FDaEIsR0FBR0QsSUFBQUEsdUJBQVksRUFBQ1YsTUFBTSwwQ0FBMEMsRUFBRWMsS0FBSyxFQUFFLENBQUM7UUFFOUUsRUFBRSxPQUFPQyxPQUFPO1lBQ2QsTUFBTSxFQUFFQyxPQUFPLFlBQVksRUFBRSxHQUFHRDtZQUNoQyxJQUFJLENBQUNyQixRQUFRLENBQUNpQixJQUFJLENBQ2hCLEdBQUdELElBQUFBLHVCQUFZLEVBQUNWLE1BQU0seUNBQXlDLEVBQUVjLEtBQUssR0FBRyxFQUFFRSxLQUFLLEVBQUUsQ0FBQztRQUV2RjtRQUNBLE9BQU9UO0lBQ1Q7SUFFQSx1RUFBdUUsR0FDdkVVLFFBQVFqQixJQUFrQixFQUFXO1FBQ25DLE9BQU87WUFBQ0E7WUFBTVUsSUFBQUEsdUJBQVksRUFBQ1Y7U0FBTSxDQUFDa0IsSUFBSSxDQUFDLENBQUNWLFdBQWEsSUFBSSxDQUFDWixXQUFXLENBQUNZLFNBQVMsRUFBRUs7SUFDbkY7SUFFQSxtSEFBbUgsR0FDbkg5QixLQUFLaUIsSUFBa0IsRUFBc0I7UUFDM0MsTUFBTSxFQUFFbUIsUUFBUSxFQUFFQyxTQUFTQyxRQUFRLEVBQUUsR0FBR2hCLG9CQUFTLENBQUNMLEtBQUs7UUFDdkQsTUFBTUUsUUFBUSxJQUFJLENBQUNVLEtBQUssQ0FBQ1o7UUFDekIsSUFBSUUsVUFBVUssV0FBVyxPQUFPTDtRQUNoQyxJQUFJLElBQUksQ0FBQ1AsSUFBSSxLQUFLLGdCQUFnQndCLGFBQWEsVUFBVSxPQUFPRTtRQUNoRSxJQUFJLENBQUMsSUFBSSxDQUFDSixPQUFPLENBQUNqQixPQUFPLElBQUksQ0FBQ0QsTUFBTSxDQUFDQyxNQUFNO1FBQzNDLE9BQU9PO0lBQ1Q7SUFFQWUsUUFBUXRCLElBQWtCLEVBQUV1QixHQUFXLEVBQUVDLEdBQVcsRUFBc0I7UUFDeEUsTUFBTXpDLE9BQU8sSUFBSSxDQUFDQSxJQUFJLENBQUNpQjtRQUN2QixJQUFJakIsU0FBU3dCLFdBQVcsT0FBT0E7UUFDL0IsTUFBTUwsUUFBUWIsT0FBT047UUFDckIsSUFBSSxRQUFRUyxJQUFJLENBQUNULFNBQVNtQixTQUFTcUIsT0FBT3JCLFNBQVNzQixLQUFLLE9BQU90QjtRQUMvRCxJQUFJLENBQUNILE1BQU0sQ0FBQ0MsTUFBTSxDQUFDLG1CQUFtQixFQUFFdUIsSUFBSSxJQUFJLEVBQUVDLEtBQUssRUFBRXpDO1FBQ3pELE9BQU93QjtJQUNUO0lBRUEscUdBQXFHLEdBQ3JHa0IsT0FBT3pCLElBQWtCLEVBQUV1QixHQUFXLEVBQUVDLEdBQVcsRUFBVTtRQUMzRCxPQUFPLElBQUksQ0FBQ0YsT0FBTyxDQUFDdEIsTUFBTXVCLEtBQUtDLFFBQVE7SUFDekM7SUFFQUUsS0FBSzFCLElBQWtCLEVBQVc7UUFDaEMsT0FBTyxJQUFJLENBQUNGLE1BQU0sQ0FBQ0UsTUFBTTtZQUFDO1lBQVE7U0FBUSxNQUFNO0lBQ2xEO0lBRUEsMkNBQTJDLEdBQzNDRixPQUE4QkUsSUFBa0IsRUFBRTJCLE9BQWtDLEVBQVU7UUFDNUYsTUFBTTVDLE9BQU8sSUFBSSxDQUFDQSxJQUFJLENBQUNpQjtRQUN2QixNQUFNNEIsU0FBU0QsUUFBUUUsSUFBSSxDQUFDLENBQUMvQixTQUFXQSxXQUFXZjtRQUNuRCxJQUFJNkMsV0FBV3JCLFdBQVcsT0FBT3FCO1FBQ2pDLElBQUksQ0FBQzdCLE1BQU0sQ0FBQ0MsTUFBTSxDQUFDLEdBQUcsRUFBRTJCLFFBQVFHLElBQUksQ0FBQyxTQUFTLEVBQUUvQztRQUNoRCxPQUFPNEMsUUFBUUUsSUFBSSxDQUFDLENBQUMvQixTQUFXQSxXQUFXTyxvQkFBUyxDQUFDTCxLQUFLLENBQUNvQixPQUFPLEtBQUtPLE9BQU8sQ0FBQyxFQUFFO0lBQ25GO0lBRUEzQyxRQUFRZ0IsSUFBa0IsRUFBVTtRQUNsQyxNQUFNakIsT0FBTyxJQUFJLENBQUNBLElBQUksQ0FBQ2lCLFNBQVM7UUFDaEMsSUFBSVosSUFBQUEsYUFBSSxFQUFDTCxVQUFVLEdBQUcsSUFBSSxDQUFDZ0IsTUFBTSxDQUFDQyxNQUFNLGlCQUFpQmpCO1FBQ3pELE9BQU9BO0lBQ1Q7SUFFQWdELEtBQUsvQixJQUFrQixFQUFZO1FBQ2pDLE9BQ0UsSUFBSSxDQUFDakIsSUFBSSxDQUFDaUIsT0FDTmdDLE1BQU0sS0FDUEMsSUFBSSxDQUFDQyxPQUFTQSxLQUFLckIsSUFBSSxPQUFPLEVBQUU7SUFFdkM7SUFFQXNCLFNBQVNuQyxJQUFrQixFQUFZO1FBQ3JDLE1BQU0rQixPQUFPLElBQUksQ0FBQ0EsSUFBSSxDQUFDL0I7UUFDdkIsS0FBSyxNQUFNb0MsV0FBV0wsS0FBTTtZQUMxQixJQUFJLENBQUNqRCxVQUFVc0QsVUFBVSxJQUFJLENBQUNyQyxNQUFNLENBQUNDLE1BQU0sNEJBQTRCb0M7UUFDekU7UUFDQSxPQUFPTDtJQUNUO0lBRUEsd0ZBQXdGLEdBQ3hGTSxhQUFtQjtRQUNqQixNQUFNQyxRQUFRQyx5QkFBYyxDQUFDQyxNQUFNLENBQUMsQ0FBQ3hDLE9BQVNLLG9CQUFTLENBQUNMLEtBQUssQ0FBQ0csTUFBTSxFQUFFOEIsR0FBRyxDQUFDdkIsdUJBQVk7UUFDdEYsTUFBTStCLFFBQVEsSUFBSUMsSUFBWTtlQUFJSCx5QkFBYztlQUFLRDtTQUFNO1FBQzNELEtBQUssTUFBTXRDLFFBQVEyQyxPQUFPQyxJQUFJLENBQUMsSUFBSSxDQUFDaEQsV0FBVyxFQUFHO1lBQ2hELElBQUksQ0FBQ0ksS0FBS1MsVUFBVSxDQUFDLGdCQUFnQixJQUFJLENBQUNiLFdBQVcsQ0FBQ0ksS0FBSyxLQUFLLElBQUk7WUFDcEUsSUFBSSxDQUFDeUMsTUFBTUksR0FBRyxDQUFDN0MsT0FBTztnQkFDcEIsSUFBSSxDQUFDTixRQUFRLENBQUNpQixJQUFJLENBQ2hCLEdBQUdYLEtBQUssaUVBQWlFLENBQUM7Z0JBRTVFO1lBQ0Y7WUFDQSxNQUFNUSxXQUFXSCxvQkFBUyxDQUFDTCxLQUFLOEMsT0FBTyxDQUFDLFVBQVUsSUFBb0I7WUFDdEUsTUFBTSxFQUFFbkQsT0FBTyxJQUFJLENBQUNBLElBQUksRUFBRSxHQUFHYTtZQUM3QixJQUFJYixTQUFTLElBQUksQ0FBQ0EsSUFBSSxFQUFFO2dCQUN0QixJQUFJLENBQUNELFFBQVEsQ0FBQ2lCLElBQUksQ0FBQyxHQUFHWCxLQUFLLHNCQUFzQixFQUFFTCxLQUFLLGFBQWEsRUFBRSxJQUFJLENBQUNBLElBQUksQ0FBQyxLQUFLLENBQUM7WUFDekY7UUFDRjtJQUNGO0FBQ0YifQ==