import { TARGETS, type Target } from '../../targets';

const NAMES: Record<Target, string> = {
  alipay: 'Alipay',
  weapp: 'WeChat',
  tt: 'Douyin',
  swan: 'Baidu',
  qq: 'QQ',
  jd: 'JD',
  dd: 'DingTalk',
  h5: 'Web',
};

/** Links and not buttons: each target is a page of its own, with its own storage. */
export function TargetSwitch({ current }: { current: Target }) {
  return (
    <nav className="targets" aria-label="Target">
      {TARGETS.map((target) => (
        <a
          key={target}
          className="targets__link"
          href={address(target)}
          aria-current={target === current ? 'page' : undefined}
        >
          {NAMES[target]}
        </a>
      ))}
    </nav>
  );
}

function address(target: Target): string {
  const query = new URLSearchParams(location.search);
  query.set('target', target);
  query.delete('page');
  return `?${query.toString()}`;
}
