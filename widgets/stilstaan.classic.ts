// A classic script exports nothing, so that it leaves no global name.
import './stilstaan';
