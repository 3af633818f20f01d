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
    get CURRENCY () {
        return CURRENCY;
    },
    get GOODS () {
        return GOODS;
    },
    get findGood () {
        return findGood;
    }
});
const CURRENCY = 'CNY';
const picture = (id)=>`/pictures/${id}.svg`;
const GOODS = [
    {
        id: 'celadon-teapot',
        title: 'Celadon teapot',
        description: 'A round-bellied pot in quiet green, balanced to pour with one hand.',
        category: 'Ceramics',
        options: [
            '480 ml',
            'Celadon glaze'
        ],
        price: 32800,
        originalPrice: 38800,
        picture: picture('celadon-teapot')
    },
    {
        id: 'ash-tea-cup',
        title: 'Ash-glaze tea cup',
        description: 'A small cup without a handle, its rim left bare so that it warms the lips first.',
        category: 'Ceramics',
        options: [
            '120 ml'
        ],
        price: 6800,
        picture: picture('ash-tea-cup')
    },
    {
        id: 'porcelain-gaiwan',
        title: 'Porcelain gaiwan',
        description: 'Lid, bowl and saucer for brewing leaf by leaf, thin enough to see the tea through.',
        category: 'Ceramics',
        options: [
            '150 ml',
            'White'
        ],
        price: 18600,
        picture: picture('porcelain-gaiwan')
    },
    {
        id: 'stoneware-bowl',
        title: 'Stoneware bowl',
        description: 'An everyday bowl dipped in cream glaze over toasted clay.',
        category: 'Ceramics',
        options: [
            '16 cm'
        ],
        price: 9800,
        originalPrice: 11800,
        picture: picture('stoneware-bowl')
    },
    {
        id: 'bud-vase',
        title: 'Bud vase',
        description: 'A narrow neck for a single branch, thrown and turned in one sitting.',
        category: 'Ceramics',
        options: [
            '21 cm',
            'Terracotta'
        ],
        price: 15800,
        picture: picture('bud-vase')
    },
    {
        id: 'white-peony-tea',
        title: 'White peony tea',
        description: 'Spring buds and two leaves, sun-dried, with a taste of hay and honey.',
        category: 'Tea',
        options: [
            '50 g',
            'Tin'
        ],
        price: 12800,
        originalPrice: 14800,
        picture: picture('white-peony-tea')
    },
    {
        id: 'roasted-oolong',
        title: 'Roasted oolong',
        description: 'Rock tea roasted over charcoal three times, for long evenings.',
        category: 'Tea',
        options: [
            '75 g',
            'Paper pouch'
        ],
        price: 9600,
        picture: picture('roasted-oolong')
    },
    {
        id: 'bamboo-tray',
        title: 'Bamboo tea tray',
        description: 'Slatted to let the spilled water through, oiled to let it dry.',
        category: 'Tea table',
        options: [
            '36 × 22 cm'
        ],
        price: 23800,
        picture: picture('bamboo-tray')
    },
    {
        id: 'incense-holder',
        title: 'Incense holder',
        description: 'A river pebble in glazed clay that keeps one stick upright and its ash at home.',
        category: 'Tea table',
        price: 8600,
        picture: picture('incense-holder')
    },
    {
        id: 'linen-tea-cloth',
        title: 'Linen tea cloth',
        description: 'Washed linen with a woven stripe, softer every month.',
        category: 'Tea table',
        options: [
            '30 × 30 cm',
            'Flax'
        ],
        price: 4200,
        picture: picture('linen-tea-cloth')
    }
];
const byId = new Map(GOODS.map((good)=>[
        good.id,
        good
    ]));
function findGood(id) {
    return byId.get(id);
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi90bXAvdy9vcHMvc2VydmVyL3NyYy9tZXJjaGFudC9jYXRhbG9ndWUvZ29vZHMudHMiXSwic291cmNlc0NvbnRlbnQiOlsiaW1wb3J0IHR5cGUgeyBHb29kIH0gZnJvbSAnLi4vY29udHJhY3QnO1xuXG5leHBvcnQgY29uc3QgQ1VSUkVOQ1kgPSAnQ05ZJztcblxuY29uc3QgcGljdHVyZSA9IChpZDogc3RyaW5nKSA9PiBgL3BpY3R1cmVzLyR7aWR9LnN2Z2A7XG5cbi8qKiBXaGF0IEtpbG4gJiBMZWFmIHNlbGxzLiBQcmljZXMgYXJlIGluIGZlbi4gKi9cbmV4cG9ydCBjb25zdCBHT09EUzogcmVhZG9ubHkgR29vZFtdID0gW1xuICB7XG4gICAgaWQ6ICdjZWxhZG9uLXRlYXBvdCcsXG4gICAgdGl0bGU6ICdDZWxhZG9uIHRlYXBvdCcsXG4gICAgZGVzY3JpcHRpb246ICdBIHJvdW5kLWJlbGxpZWQgcG90IGluIHF1aWV0IGdyZWVuLCBiYWxhbmNlZCB0byBwb3VyIHdpdGggb25lIGhhbmQuJyxcbiAgICBjYXRlZ29yeTogJ0NlcmFtaWNzJyxcbiAgICBvcHRpb25zOiBbJzQ4MCBtbCcsICdDZWxhZG9uIGdsYXplJ10sXG4gICAgcHJpY2U6IDMyODAwLFxuICAgIG9yaWdpbmFsUHJpY2U6IDM4ODAwLFxuICAgIHBpY3R1cmU6IHBpY3R1cmUoJ2NlbGFkb24tdGVhcG90JyksXG4gIH0sXG4gIHtcbiAgICBpZDogJ2FzaC10ZWEtY3VwJyxcbiAgICB0aXRsZTogJ0FzaC1nbGF6ZSB0ZWEgY3VwJyxcbiAgICBkZXNjcmlwdGlvbjogJ0Egc21hbGwgY3VwIHdpdGhvdXQgYSBoYW5kbGUsIGl0cyByaW0gbGVmdCBiYXJlIHNvIHRoYXQgaXQgd2FybXMgdGhlIGxpcHMgZmlyc3QuJyxcbiAgICBjYXRlZ29yeTogJ0NlcmFtaWNzJyxcbiAgICBvcHRpb25zOiBbJzEyMCBtbCddLFxuICAgIHByaWNlOiA2ODAwLFxuICAgIHBpY3R1cmU6IHBpY3R1cmUoJ2FzaC10ZWEtY3VwJyksXG4gIH0sXG4gIHtcbiAgICBpZDogJ3BvcmNlbGFpbi1nYWl3YW4nLFxuICAgIHRpdGxlOiAnUG9yY2VsYWluIGdhaXdhbicsXG4gICAgZGVzY3JpcHRpb246XG4gICAgICAnTGlkLCBib3dsIGFuZCBzYXVjZXIgZm9yIGJyZXdpbmcgbGVhZiBieSBsZWFmLCB0aGluIGVub3VnaCB0byBzZWUgdGhlIHRlYSB0aHJvdWdoLicsXG4gICAgY2F0ZWdvcnk6ICdDZXJhbWljcycsXG4gICAgb3B0aW9uczogWycxNTAgbWwnLCAnV2hpdGUnXSxcbiAgICBwcmljZTogMTg2MDAsXG4gICAgcGljdHVyZTogcGljdHVyZSgncG9yY2VsYWluLWdhaXdhbicpLFxuICB9LFxuICB7XG4gICAgaWQ6ICdzdG9uZXdhcmUtYm93bCcsXG4gICAgdGl0bGU6ICdTdG9uZXdhcmUgYm93bCcsXG4gICAgZGVzY3JpcHRpb246ICdBbiBldmVyeWRheSBib3dsIGRpcHBlZCBpbiBjcmVhbSBnbGF6ZSBvdmVyIHRvYXN0ZWQgY2xheS4nLFxuICAgIGNhdGVnb3J5OiAnQ2VyYW1pY3MnLFxuICAgIG9wdGlvbnM6IFsnMTYgY20nXSxcbiAgICBwcmljZTogOTgwMCxcbiAgICBvcmlnaW5hbFByaWNlOiAxMTgwMCxcbiAgICBwaWN0dXJlOiBwaWN0dXJlKCdzdG9uZXdhcmUtYm93bCcpLFxuICB9LFxuICB7XG4gICAgaWQ6ICdidWQtdmFzZScsXG4gICAgdGl0bGU6ICdCdWQgdmFzZScsXG4gICAgZGVzY3JpcHRpb246ICdBIG5hcnJvdyBuZWNrIGZvciBhIHNpbmdsZSBicmFuY2gsIHRocm93biBhbmQgdHVybmVkIGluIG9uZSBzaXR0aW5nLicsXG4gICAgY2F0ZWdvcnk6ICdDZXJhbWljcycsXG4gICAgb3B0aW9uczogWycyMSBjbScsICdUZXJyYWNvdHRhJ10sXG4gICAgcHJpY2U6IDE1ODAwLFxuICAgIHBpY3R1cmU6IHBpY3R1cmUoJ2J1ZC12YXNlJyksXG4gIH0sXG4gIHtcbiAgICBpZDogJ3doaXRlLXBlb255LXRlYScsXG4gICAgdGl0bGU6ICdXaGl0ZSBwZW9ueSB0ZWEnLFxuICAgIGRlc2NyaXB0aW9uOiAnU3ByaW5nIGJ1ZHMgYW5kIHR3byBsZWF2ZXMsIHN1bi1kcmllZCwgd2l0aCBhIHRhc3RlIG9mIGhheSBhbmQgaG9uZXkuJyxcbiAgICBjYXRlZ29yeTogJ1RlYScsXG4gICAgb3B0aW9uczogWyc1MCBnJywgJ1RpbiddLFxuICAgIHByaWNlOiAxMjgwMCxcbiAgICBvcmlnaW5hbFByaWNlOiAxNDgwMCxcbiAgICBwaWN0dXJlOiBwaWN0dXJlKCd3aGl0ZS1wZW9ueS10ZWEnKSxcbiAgfSxcbiAge1xuICAgIGlkOiAncm9hc3RlZC1vb2xvbmcnLFxuICAgIHRpdGxlOiAnUm9hc3RlZCBvb2xvbmcnLFxuICAgIGRlc2NyaXB0aW9uOiAnUm9jayB0ZWEgcm9hc3RlZCBvdmVyIGNoYXJjb2FsIHRocmVlIHRpbWVzLCBmb3IgbG9uZyBldmVuaW5ncy4nLFxuICAgIGNhdGVnb3J5OiAnVGVhJyxcbiAgICBvcHRpb25zOiBbJzc1IGcnLCAnUGFwZXIgcG91Y2gnXSxcbiAgICBwcmljZTogOTYwMCxcbiAgICBwaWN0dXJlOiBwaWN0dXJlKCdyb2FzdGVkLW9vbG9uZycpLFxuICB9LFxuICB7XG4gICAgaWQ6ICdiYW1ib28tdHJheScsXG4gICAgdGl0bGU6ICdCYW1ib28gdGVhIHRyYXknLFxuICAgIGRlc2NyaXB0aW9uOiAnU2xhdHRlZCB0byBsZXQgdGhlIHNwaWxsZWQgd2F0ZXIgdGhyb3VnaCwgb2lsZWQgdG8gbGV0IGl0IGRyeS4nLFxuICAgIGNhdGVnb3J5OiAnVGVhIHRhYmxlJyxcbiAgICBvcHRpb25zOiBbJzM2IMOXIDIyIGNtJ10sXG4gICAgcHJpY2U6IDIzODAwLFxuICAgIHBpY3R1cmU6IHBpY3R1cmUoJ2JhbWJvby10cmF5JyksXG4gIH0sXG4gIHtcbiAgICBpZDogJ2luY2Vuc2UtaG9sZGVyJyxcbiAgICB0aXRsZTogJ0luY2Vuc2UgaG9sZGVyJyxcbiAgICBkZXNjcmlwdGlvbjogJ0Egcml2ZXIgcGViYmxlIGluIGdsYXplZCBjbGF5IHRoYXQga2VlcHMgb25lIHN0aWNrIHVwcmlnaHQgYW5kIGl0cyBhc2ggYXQgaG9tZS4nLFxuICAgIGNhdGVnb3J5OiAnVGVhIHRhYmxlJyxcbiAgICBwcmljZTogODYwMCxcbiAgICBwaWN0dXJlOiBwaWN0dXJlKCdpbmNlbnNlLWhvbGRlcicpLFxuICB9LFxuICB7XG4gICAgaWQ6ICdsaW5lbi10ZWEtY2xvdGgnLFxuICAgIHRpdGxlOiAnTGluZW4gdGVhIGNsb3RoJyxcbiAgICBkZXNjcmlwdGlvbjogJ1dhc2hlZCBsaW5lbiB3aXRoIGEgd292ZW4gc3RyaXBlLCBzb2Z0ZXIgZXZlcnkgbW9udGguJyxcbiAgICBjYXRlZ29yeTogJ1RlYSB0YWJsZScsXG4gICAgb3B0aW9uczogWyczMCDDlyAzMCBjbScsICdGbGF4J10sXG4gICAgcHJpY2U6IDQyMDAsXG4gICAgcGljdHVyZTogcGljdHVyZSgnbGluZW4tdGVhLWNsb3RoJyksXG4gIH0sXG5dO1xuXG5jb25zdCBieUlkID0gbmV3IE1hcChHT09EUy5tYXAoKGdvb2QpID0+IFtnb29kLmlkLCBnb29kXSkpO1xuXG5leHBvcnQgZnVuY3Rpb24gZmluZEdvb2QoaWQ6IHN0cmluZyk6IEdvb2QgfCB1bmRlZmluZWQge1xuICByZXR1cm4gYnlJZC5nZXQoaWQpO1xufVxuIl0sIm5hbWVzIjpbIkNVUlJFTkNZIiwiR09PRFMiLCJmaW5kR29vZCIsInBpY3R1cmUiLCJpZCIsInRpdGxlIiwiZGVzY3JpcHRpb24iLCJjYXRlZ29yeSIsIm9wdGlvbnMiLCJwcmljZSIsIm9yaWdpbmFsUHJpY2UiLCJieUlkIiwiTWFwIiwibWFwIiwiZ29vZCIsImdldCJdLCJtYXBwaW5ncyI6Ijs7Ozs7Ozs7Ozs7UUFFYUE7ZUFBQUE7O1FBS0FDO2VBQUFBOztRQWtHR0M7ZUFBQUE7OztBQXZHVCxNQUFNRixXQUFXO0FBRXhCLE1BQU1HLFVBQVUsQ0FBQ0MsS0FBZSxDQUFDLFVBQVUsRUFBRUEsR0FBRyxJQUFJLENBQUM7QUFHOUMsTUFBTUgsUUFBeUI7SUFDcEM7UUFDRUcsSUFBSTtRQUNKQyxPQUFPO1FBQ1BDLGFBQWE7UUFDYkMsVUFBVTtRQUNWQyxTQUFTO1lBQUM7WUFBVTtTQUFnQjtRQUNwQ0MsT0FBTztRQUNQQyxlQUFlO1FBQ2ZQLFNBQVNBLFFBQVE7SUFDbkI7SUFDQTtRQUNFQyxJQUFJO1FBQ0pDLE9BQU87UUFDUEMsYUFBYTtRQUNiQyxVQUFVO1FBQ1ZDLFNBQVM7WUFBQztTQUFTO1FBQ25CQyxPQUFPO1FBQ1BOLFNBQVNBLFFBQVE7SUFDbkI7SUFDQTtRQUNFQyxJQUFJO1FBQ0pDLE9BQU87UUFDUEMsYUFDRTtRQUNGQyxVQUFVO1FBQ1ZDLFNBQVM7WUFBQztZQUFVO1NBQVE7UUFDNUJDLE9BQU87UUFDUE4sU0FBU0EsUUFBUTtJQUNuQjtJQUNBO1FBQ0VDLElBQUk7UUFDSkMsT0FBTztRQUNQQyxhQUFhO1FBQ2JDLFVBQVU7UUFDVkMsU0FBUztZQUFDO1NBQVE7UUFDbEJDLE9BQU87UUFDUEMsZUFBZTtRQUNmUCxTQUFTQSxRQUFRO0lBQ25CO0lBQ0E7UUFDRUMsSUFBSTtRQUNKQyxPQUFPO1FBQ1BDLGFBQWE7UUFDYkMsVUFBVTtRQUNWQyxTQUFTO1lBQUM7WUFBUztTQUFhO1FBQ2hDQyxPQUFPO1FBQ1BOLFNBQVNBLFFBQVE7SUFDbkI7SUFDQTtRQUNFQyxJQUFJO1FBQ0pDLE9BQU87UUFDUEMsYUFBYTtRQUNiQyxVQUFVO1FBQ1ZDLFNBQVM7WUFBQztZQUFRO1NBQU07UUFDeEJDLE9BQU87UUFDUEMsZUFBZTtRQUNmUCxTQUFTQSxRQUFRO0lBQ25CO0lBQ0E7UUFDRUMsSUFBSTtRQUNKQyxPQUFPO1FBQ1BDLGFBQWE7UUFDYkMsVUFBVTtRQUNWQyxTQUFTO1lBQUM7WUFBUTtTQUFjO1FBQ2hDQyxPQUFPO1FBQ1BOLFNBQVNBLFFBQVE7SUFDbkI7SUFDQTtRQUNFQyxJQUFJO1FBQ0pDLE9BQU87UUFDUEMsYUFBYTtRQUNiQyxVQUFVO1FBQ1ZDLFNBQVM7WUFBQztTQUFhO1FBQ3ZCQyxPQUFPO1FBQ1BOLFNBQVNBLFFBQVE7SUFDbkI7SUFDQTtRQUNFQyxJQUFJO1FBQ0pDLE9BQU87UUFDUEMsYUFBYTtRQUNiQyxVQUFVO1FBQ1ZFLE9BQU87UUFDUE4sU0FBU0EsUUFBUTtJQUNuQjtJQUNBO1FBQ0VDLElBQUk7UUFDSkMsT0FBTztRQUNQQyxhQUFhO1FBQ2JDLFVBQVU7UUFDVkMsU0FBUztZQUFDO1lBQWM7U0FBTztRQUMvQkMsT0FBTztRQUNQTixTQUFTQSxRQUFRO0lBQ25CO0NBQ0Q7QUFFRCxNQUFNUSxPQUFPLElBQUlDLElBQUlYLE1BQU1ZLEdBQUcsQ0FBQyxDQUFDQyxPQUFTO1FBQUNBLEtBQUtWLEVBQUU7UUFBRVU7S0FBSztBQUVqRCxTQUFTWixTQUFTRSxFQUFVO0lBQ2pDLE9BQU9PLEtBQUtJLEdBQUcsQ0FBQ1g7QUFDbEIifQ==