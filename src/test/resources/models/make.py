# small classifiers, one oddity each; weights are a fixed pattern
import onnx, numpy as np, os, sys
from onnx import helper as h, TensorProto as T, numpy_helper as nh
out=sys.argv[1]; os.makedirs(out,exist_ok=True)
rng=np.random.default_rng(1)
def w(*s,scale=.2): return (rng.standard_normal(s)*scale).astype(np.float32)
def init(n,a): return nh.from_array(np.asarray(a),n)
def vi(n,t,s): return h.make_tensor_value_info(n,t,s)
def save(name,nodes,ins,outs,inits,opset=13,ir=7,extra=(),functions=(),sparse=None):
    g=h.make_graph(nodes,name,ins,outs,inits)
    m=h.make_model(g,opset_imports=[h.make_opsetid('',opset)]+[h.make_opsetid(d,v) for d,v in extra],producer_name='case')
    m.ir_version=ir
    if functions: m.functions.extend(functions)
    onnx.save(m,os.path.join(out,name+'.onnx'))
    return m
def body(x,classes=5,cin=3,pre='',last='out',W=None,wname='W'):
    return [h.make_node('Conv',[x,'K','b'],[pre+'c'],kernel_shape=[3,3],pads=[1,1,1,1]),
     h.make_node('Relu',[pre+'c'],[pre+'r']), h.make_node('GlobalAveragePool',[pre+'r'],[pre+'g']),
     h.make_node('Flatten',[pre+'g'],[pre+'f']), h.make_node('MatMul',[pre+'f','W'],[last])]
K,b,W5,W1=w(8,3,3,3),w(8),w(8,5,scale=3),w(8,1,scale=3)
I=[init('K',K),init('b',b),init('W',W5)]
X=vi('x',T.FLOAT,['n',3,32,32]); O=vi('out',T.FLOAT,['n',5])
save('plain',body('x'),[X],[O],I)
# 1 one sigmoid
save('one-sigmoid',body('x',last='z')+[h.make_node('Sigmoid',['z'],['out'])],[X],[vi('out',T.FLOAT,['n',1])],[init('K',K),init('b',b),init('W',W1)])
# 2 weights in Constant nodes
cn=lambda n,a:h.make_node('Constant',[],[n],value=init(n,a))
save('weights-in-constants',[cn('K',K),cn('b',b),cn('W',W5)]+body('x'),[X],[O],[])
# 3 half weights, cast
save('half-weights',[h.make_node('Cast',['K16'],['K'],to=T.FLOAT),h.make_node('Cast',['W16'],['W'],to=T.FLOAT)]+body('x'),[X],[O],[init('K16',K.astype(np.float16)),init('W16',W5.astype(np.float16)),init('b',b)])
# 4 all half
save('half-input',body('x'),[vi('x',T.FLOAT16,['n',3,32,32])],[vi('out',T.FLOAT16,['n',5])],[init('K',K.astype(np.float16)),init('b',b.astype(np.float16)),init('W',W5.astype(np.float16))])
# 5 uint8 NHWC in
save('bytes-input',[h.make_node('Cast',['x'],['xf'],to=T.FLOAT),h.make_node('Transpose',['xf'],['xt'],perm=[0,3,1,2])]+body('xt'),[vi('x',T.UINT8,['n',32,32,3])],[O],I)
# 6 batch fixed 4
save('batch-four',body('x'),[vi('x',T.FLOAT,[4,3,32,32])],[vi('out',T.FLOAT,[4,5])],I)
# 7 features first, logits second
save('features-first',body('x'),[X],[vi('r',T.FLOAT,['n',8,32,32]),O],I)
# 7b embedding first (rank 2) then logits
save('embedding-first',body('x'),[X],[vi('f',T.FLOAT,['n',8]),O],I)
# 8 rank-1 output
save('rank-one',body('x',last='z')+[h.make_node('Squeeze',['z','ax'],['out'])],[X],[vi('out',T.FLOAT,['n'])],[init('K',K),init('b',b),init('W',W1),init('ax',np.array([1],np.int64))])
# 9 unknown rank
xx=onnx.ValueInfoProto(); xx.name='x'; xx.type.tensor_type.elem_type=T.FLOAT
save('no-shape',body('x'),[xx],[O],I)
# 10 local function
f=h.make_function('my.pkg','Block',['a','k','bb'],['y'],[h.make_node('Conv',['a','k','bb'],['c'],kernel_shape=[3,3],pads=[1,1,1,1]),h.make_node('Relu',['c'],['y'])],[h.make_opsetid('',15)])
save('local-function',[h.make_node('Block',['x','K','b'],['r'],domain='my.pkg'),h.make_node('GlobalAveragePool',['r'],['g']),h.make_node('Flatten',['g'],['f']),h.make_node('MatMul',['f','W'],['out'])],[X],[O],I,opset=15,ir=8,extra=[('my.pkg',1)],functions=[f])
# 11 If
t=h.make_graph([h.make_node('Identity',['f'],['t_o'])],'t',[],[vi('t_o',T.FLOAT,None)]); e=h.make_graph([h.make_node('Neg',['f'],['e_o'])],'e',[],[vi('e_o',T.FLOAT,None)])
nb=body('x')
save('if-node',nb[:4]+[h.make_node('If',['cond'],['f2'],then_branch=t,else_branch=e),h.make_node('MatMul',['f2','W'],['out'])],[X],[O],I+[init('cond',np.array(True))])
# 12 QDQ int8
def q(n,a,ax=None):
    s=np.float32(np.abs(a).max()/127); return [init(n+'q',np.round(a/s).astype(np.int8)),init(n+'s',np.array(s)),init(n+'z',np.array(0,np.int8))],h.make_node('DequantizeLinear',[n+'q',n+'s',n+'z'],[n])
ki,kn=q('K',K); wi,wn=q('W',W5)
save('qdq-int8',[h.make_node('QuantizeLinear',['x','xs','xz'],['xq']),h.make_node('DequantizeLinear',['xq','xs','xz'],['xd']),kn,wn]+body('xd'),[X],[O],ki+wi+[init('b',b),init('xs',np.array(1/255,np.float32)),init('xz',np.array(0,np.uint8))])
# 13 QLinear with com.microsoft
s=lambda n,v:init(n,np.array(v,np.float32))
zu=lambda n:init(n,np.array(0,np.uint8))
save('qlinear-microsoft',[h.make_node('QuantizeLinear',['x','xs','xz'],['xq']),
 h.make_node('QLinearConv',['xq','xs','xz','Kq','Ks','Kz','cs','cz','b32'],['c'],kernel_shape=[3,3],pads=[1,1,1,1]),
 h.make_node('QLinearAdd',['c','cs','cz','c','cs','cz','cs','cz'],['c2'],domain='com.microsoft'),
 h.make_node('QLinearGlobalAveragePool',['c2','cs','cz','cs','cz'],['g'],domain='com.microsoft',channels_last=0),
 h.make_node('DequantizeLinear',['g','cs','cz'],['gd']),h.make_node('Flatten',['gd'],['f']),h.make_node('MatMul',['f','W'],['out'])],
 [X],[O],ki+[s('xs',1/255),zu('xz'),s('cs',.02),zu('cz'),init('b32',np.zeros(8,np.int32)),init('W',W5)],extra=[('com.microsoft',1)])
# 14 1001 classes NHWC softmax
save('nhwc-1001',[h.make_node('Transpose',['x'],['xt'],perm=[0,3,1,2])]+body('xt',last='z')+[h.make_node('Softmax',['z'],['out'],axis=-1)],[vi('x',T.FLOAT,['unk__1',32,32,3])],[vi('out',T.FLOAT,['unk__2',1001])],[init('K',K),init('b',b),init('W',w(8,1001))])
# 15 slashes and dots in names
save('names',[h.make_node('Conv',['net/x:0','K','b'],['a/b:0'],kernel_shape=[3,3],pads=[1,1,1,1],name='/features/0/Conv'),h.make_node('GlobalAveragePool',['a/b:0'],['g']),h.make_node('Flatten',['g'],['f']),h.make_node('MatMul',['f','W'],['StatefulPartitionedCall:0'])],[vi('net/x:0',T.FLOAT,[-1,3,32,32])],[vi('StatefulPartitionedCall:0',T.FLOAT,['n',5])],I)
# 16 nan
save('nan',body('x',last='z')+[h.make_node('Div',['z','zero'],['out'])],[X],[O],I+[init('zero',np.zeros(1,np.float32))])
# 17 logsoftmax
save('logsoftmax',body('x',last='z')+[h.make_node('LogSoftmax',['z'],['out'],axis=1)],[X],[O],I)
# 18 multi-label sigmoid
save('multi-sigmoid',body('x',last='z')+[h.make_node('Sigmoid',['z'],['out'])],[X],[O],I)
# 19 opset 7..21
for o,ir in ((7,3),(9,4),(11,6),(15,8),(17,8)): save(f'opset{o}',body('x'),[X],[O],I,opset=o,ir=ir)
for o,ir in ((21,10),(22,10),(23,11),(25,12)):
    g=h.make_graph(body('x'),'g',[X],[O],I); m=onnx.ModelProto(); m.graph.CopyFrom(g); m.ir_version=ir; x=m.opset_import.add(); x.domain=''; x.version=o
    open(f'{out}/opset{o}.onnx','wb').write(m.SerializeToString())
def zm():
    v=onnx.ValueInfoProto(); v.name='probs'; m=v.type.sequence_type.elem_type.map_type; m.key_type=T.INT64; m.value_type.tensor_type.elem_type=T.FLOAT; return v
# 21 two float outputs where first unknown type etc: zipmap after real image net
save('zipmap',body('x',last='z')+[h.make_node('Softmax',['z'],['p'],axis=1),h.make_node('ArgMax',['z'],['label'],axis=1,keepdims=0),h.make_node('ZipMap',['p'],['probs'],domain='ai.onnx.ml',classlabels_int64s=[0,1,2,3,4])],[X],[vi('label',T.INT64,['n']),zm()],I,extra=[('ai.onnx.ml',1)])
# 22 label first then probabilities
save('label-first',body('x',last='z')+[h.make_node('Softmax',['z'],['p'],axis=1),h.make_node('ArgMax',['z'],['label'],axis=1,keepdims=0)],[X],[vi('label',T.INT64,['n']),vi('p',T.FLOAT,['n',5])],I)
# 23 grey
save('grey-input',[h.make_node('Conv',['x','K1','b'],['c'],kernel_shape=[3,3]),h.make_node('GlobalAveragePool',['c'],['g']),h.make_node('Flatten',['g'],['f']),h.make_node('MatMul',['f','W'],['out'])],[vi('x',T.FLOAT,['n',1,28,28])],[O],[init('K1',w(8,1,3,3)),init('b',b),init('W',W5)])
# 24 extra optional scalar input
save('training-flag',[h.make_node('Dropout',['x','ratio','train'],['xd'])]+body('xd'),[X,vi('train',T.BOOL,[])],[O],I+[init('ratio',np.array(.5,np.float32))])
# 25 double outputs
save('double-out',body('x',last='z')+[h.make_node('Cast',['z'],['out'],to=T.DOUBLE)],[X],[vi('out',T.DOUBLE,['n',5])],I)
# 26 bfloat16 weights
save('dynamic-hw',body('x'),[vi('x',T.FLOAT,['b','c','h','w'])],[O],I)
# 27 fixed batch 1 but PyTorch static
save('batch-one',body('x'),[vi('x',T.FLOAT,[1,3,32,32])],[vi('out',T.FLOAT,[1,5])],I)
# 28 non-square
save('wide',body('x'),[vi('x',T.FLOAT,['n',3,24,40])],[O],I)
# further kinds
def meta(name,props):
    m=onnx.load(f'{out}/{name}.onnx')
    for k,v in props.items():
        p=m.metadata_props.add(); p.key=k; p.value=v
    onnx.save(m,f'{out}/{name}.onnx')
Wn=lambda n:init('W',w(8,n,scale=3))
KB=[init('K',K),init('b',b)]
two=[vi('out',T.FLOAT,['n',2])]
# softmax decomposed by hand
save('hand-softmax',body('x',last='z')+[h.make_node('Exp',['z'],['e']),h.make_node('ReduceSum',['e','ax'],['s'],keepdims=1),h.make_node('Div',['e','s'],['out'])],[X],[O],I+[init('ax',np.array([1],np.int64))])
# sigmoid by hand: 1/(1+exp(-z)) single
save('hand-sigmoid',body('x',last='z')+[h.make_node('Neg',['z'],['m']),h.make_node('Exp',['m'],['e']),h.make_node('Add',['e','one'],['d']),h.make_node('Reciprocal',['d'],['out'])],[X],[vi('out',T.FLOAT,['n',1])],KB+[init('W',W1),init('one',np.array(1,np.float32))])
# one logit
save('one-logit',body('x'),[X],[vi('out',T.FLOAT,['n',1])],KB+[init('W',W1)])
# softmax over one
save('one-softmax',body('x',last='z')+[h.make_node('Softmax',['z'],['out'],axis=1)],[X],[vi('out',T.FLOAT,['n',1])],KB+[init('W',W1)])
# softmax then reshape/cast to half
save('softmax-half',body('x',last='z')+[h.make_node('Softmax',['z'],['p'],axis=1),h.make_node('Cast',['p'],['out'],to=T.FLOAT16)],[X],[vi('out',T.FLOAT16,['n',5])],I)
# uint8 output, quantised logits
for nm,zp,dt in(('u8',100,np.uint8),('i8',-5,np.int8)):
    save('quant-logits-'+nm,body('x',last='z')+[h.make_node('QuantizeLinear',['z','qs','qz'],['out'])],[X],[vi('out',T.UINT8 if nm=='u8' else T.INT8,['n',5])],I+[init('qs',np.array(.05,np.float32)),init('qz',np.array(zp,dt))])
save('quant-softmax',body('x',last='z')+[h.make_node('Softmax',['z'],['p'],axis=1),h.make_node('QuantizeLinear',['p','qs','qz'],['out'])],[X],[vi('out',T.UINT8,['n',5])],I+[init('qs',np.array(1/256,np.float32)),init('qz',np.array(0,np.uint8))])
save('cast-levels',body('x',last='z')+[h.make_node('Softmax',['z'],['p'],axis=1),h.make_node('Mul',['p','k'],['pk']),h.make_node('Cast',['pk'],['out'],to=T.UINT8)],[X],[vi('out',T.UINT8,['n',5])],I+[init('k',np.array(255,np.float32))])
# double in
save('double-in',[h.make_node('Cast',['x'],['xf'],to=T.FLOAT)]+body('xf'),[vi('x',T.DOUBLE,['n',3,32,32])],[O],I)
save('int64-in',[h.make_node('Cast',['x'],['xf'],to=T.FLOAT)]+body('xf'),[vi('x',T.INT64,['n',3,32,32])],[O],I)
save('u8-nchw',[h.make_node('Cast',['x'],['xf'],to=T.FLOAT)]+body('xf'),[vi('x',T.UINT8,['n',3,32,32])],[O],I)
# infinities
save('inf',body('x',last='z')+[h.make_node('Div',['one','zero'],['i']),h.make_node('Add',['z','i'],['out'])],[X],[O],I+[init('zero',np.zeros(1,np.float32)),init('one',np.ones(1,np.float32))])
# loop
bg=h.make_graph([h.make_node('Identity',['cin'],['cout']),h.make_node('Add',['a','a'],['b2'])],'bd',[vi('it',T.INT64,[]),vi('cin',T.BOOL,[]),vi('a',T.FLOAT,None)],[vi('cout',T.BOOL,[]),vi('b2',T.FLOAT,None)])
nb=body('x')
save('loop',nb[:4]+[h.make_node('Loop',['trip','cond','f'],['f2'],body=bg),h.make_node('MatMul',['f2','W'],['out'])],[X],[vi('out',T.FLOAT,None)],I+[init('trip',np.array(2,np.int64)),init('cond',np.array(True))])
# If at the end, softmax within, shapes unknown
t=h.make_graph([h.make_node('Softmax',['z'],['t_o'],axis=1)],'t',[],[vi('t_o',T.FLOAT,None)]); e=h.make_graph([h.make_node('Sigmoid',['z'],['e_o'])],'e',[],[vi('e_o',T.FLOAT,None)])
for c in (True,False):
    save('if-end-'+('softmax' if c else 'sigmoid'),body('x',last='z')+[h.make_node('If',['cond'],['out'],then_branch=t,else_branch=e)],[X],[vi('out',T.FLOAT,None)],I+[init('cond',np.array(c))])
# weights inside of If branches
t=h.make_graph([h.make_node('MatMul',['f','Wt'],['t_o'])],'t',[],[vi('t_o',T.FLOAT,None)],[init('Wt',W5)]); e=h.make_graph([h.make_node('Constant',[],['We'],value=init('We',W5)),h.make_node('MatMul',['f','We'],['e_o'])],'e',[],[vi('e_o',T.FLOAT,None)])
save('weights-in-branches',nb[:4]+[h.make_node('If',['cond'],['out'],then_branch=t,else_branch=e)],[X],[vi('out',T.FLOAT,['n',5])],KB+[init('cond',np.array(True))])
# vendor domain that nobody has
save('vendor',body('x',last='z')+[h.make_node('Magic',['z'],['out'],domain='acme')],[X],[O],I,extra=[('acme',1)])
save('standard-unknown',body('x',last='z')+[h.make_node('Abracadabra',['z'],['out'])],[X],[O],I)
save('bad-types',body('x',last='z')+[h.make_node('Add',['z','q'],['out'])],[X],[O],I+[init('q',np.array(1,np.int64))])
# aux heads as in inception
save('aux',body('x')+[h.make_node('MatMul',['f','W2'],['aux_logits'])],[X],[vi('aux_logits',T.FLOAT,['n',5]),O],I+[init('W2',W5)])
save('both-logits-probs',body('x',last='logits')+[h.make_node('Softmax',['logits'],['probs'],axis=1)],[X],[vi('logits',T.FLOAT,['n',5]),vi('probs',T.FLOAT,['n',5])],I)
save('hidden-pooler',body('x',last='logits')+[h.make_node('Identity',['f'],['pooler_output']),h.make_node('Reshape',['r','sh'],['last_hidden_state'])],[X],[vi('last_hidden_state',T.FLOAT,['n',8,1024]),vi('pooler_output',T.FLOAT,['n',8]),vi('logits',T.FLOAT,['n',5])],I+[init('sh',np.array([0,8,1024],np.int64))])
# fixed batch of one built in
save('reshape-one',body('x',last='z')+[h.make_node('Reshape',['z','sh'],['out'])],[X],[vi('out',T.FLOAT,[1,5])],I+[init('sh',np.array([1,5],np.int64))])
save('batch-three-softmax',body('x',last='z')+[h.make_node('Softmax',['z'],['out'],axis=1)],[vi('x',T.FLOAT,[3,3,32,32])],[vi('out',T.FLOAT,[3,5])],I)
# metadata
for i,(k,v) in enumerate({'names':"{0: 'cat', 1: \"dog's\", 2: 'fish', 3: 'bird', 4: 'cow'}",'classes':'["cat","dog","fish","bird","cow"]','labels':'cat,dog,fish,bird,cow','class_names':'cat\ndog\nfish\nbird\ncow','id2label':'{"0":"cat","1":"dog","2":"fish","3":"bird","4":"cow"}'}.items()):
    save(f'meta-{k}',body('x'),[X],[O],I); meta(f'meta-{k}',{k:v})
save('meta-wrong',body('x'),[X],[O],I); meta('meta-wrong',{'names':"{0: 'a', 1: 'b'}"})
save('meta-damaged',body('x'),[X],[O],I); meta('meta-damaged',{'names':"{0: 'a', 1"})
save('thousand',body('x'),[X],[vi('out',T.FLOAT,['n',1000])],KB+[Wn(1000)])
# optional input with default (initialiser listed as input) and an unlisted extra
save('inputs-with-defaults',body('x'),[X,vi('K',T.FLOAT,[8,3,3,3]),vi('b',T.FLOAT,[8]),vi('W',T.FLOAT,[8,5])],[O],I,ir=3)
save('two-inputs',body('x')+[],[X,vi('y',T.FLOAT,['n',3])],[O],I)
# sparse initialiser
sp=onnx.SparseTensorProto(); sp.values.CopyFrom(nh.from_array(W5.flatten()[::2].copy(),'W')); sp.indices.CopyFrom(nh.from_array(np.arange(0,40,2,dtype=np.int64),'')); sp.dims.extend([8,5])
g=h.make_graph(body('x'),'sp',[X],[O],KB,sparse_initializer=[sp]); m=h.make_model(g,opset_imports=[h.make_opsetid('',13)]); m.ir_version=7; onnx.save(m,out+'/sparse.onnx')

